package se.valv.review;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.audit.Checkpoint;
import se.valv.audit.Checkpoints;
import se.valv.audit.TrailAct;
import se.valv.audit.TreeReader;
import se.valv.audit.tree.Tile;
import se.valv.identity.Kind;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;

/**
 * The log as witnesses follow it: checkpoints, proofs and tiles, of salted hashes alone. Each look
 * is recorded before it is answered.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTree {

  @Inject private AccessControl access;
  @Inject private Checkpoints checkpoints;
  @Inject private TreeReader tree;

  /** The newest checkpoint. {@link NotFound} before the first entry has its place. */
  public Checkpoint checkpoint(Actor actor) {
    permit(actor, TrailAct.CHECKPOINT_READ, "checkpoint");
    return checkpoints.latest().orElseThrow(NotFound::new);
  }

  /** What the log is now, which restores it declares, and who signs it. */
  public LogState state(Actor actor) {
    permit(actor, TrailAct.CHECKPOINT_READ, "checkpoint");
    return new LogState(checkpoints.latest(), tree.forks(), checkpoints.keys());
  }

  /** The proof that the entry at {@code index} is in the tree of {@code size}. */
  public List<byte[]> inclusion(Actor actor, long index, long size) {
    permit(actor, TrailAct.PROOF_READ, "inclusion " + index + " " + size);
    return there("index", () -> tree.inclusion(index, size));
  }

  /** The proof that the tree of {@code to} entries begins with that of {@code from}. */
  public List<byte[]> consistency(Actor actor, long from, long to) {
    permit(actor, TrailAct.PROOF_READ, "consistency " + from + " " + to);
    return there("from", () -> tree.consistency(from, to));
  }

  /** A tile or a bundle of leaves, by its address as {@code c2sp.org/tlog-tiles} has it. */
  public byte[] tile(Actor actor, String address) {
    var tile = Tile.at(address);
    permit(actor, TrailAct.TILE_READ, tile.map(Tile::address).orElse("?"));
    return tile.flatMap(tree::tile).orElseThrow(NotFound::new);
  }

  private void permit(Actor actor, TrailAct act, String what) {
    access.permit(actor, Permission.AUDIT_READ, new Deed(act, About.kind(Kind.TRAIL), what));
  }

  private static <T> T there(String field, Supplier<T> proof) {
    try {
      return proof.get();
    } catch (IllegalArgumentException absent) {
      throw new Invalid(field, "OUT_OF_RANGE");
    }
  }
}
