package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import se.valv.audit.AuditEntry.Deed;
import se.valv.classification.SecurityClass;
import se.valv.identity.LabelId;
import se.valv.identity.RecordId;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * Moves a record from one label to another: the entry and all of the work in one transaction, or
 * nothing. Whoever moves it must have the right to under both labels. Whether more readers come by
 * it, and so two must have decided, the database asks once more when the row is written.
 */
@ApplicationScoped
public class Relabelling {

  @Inject private AccessControl access;
  @Inject private Decisions decisions;
  @Inject private Rights rights;
  @Inject private Labels labels;
  @Inject private Installation installation;
  @Inject private Transactions transactions;

  /** The label that a record carries now, for who may give it another. */
  public Current current(Actor actor, RecordId id) {
    return transactions.as(actor, () -> found(actor, id).orElseThrow(NotFound::new));
  }

  /** A label that the actor may reach, if he may. */
  public Optional<Label> label(Actor actor, LabelId id) {
    return transactions.as(actor, () -> rights.label(id));
  }

  /**
   * Names what is wrong with a wanted label: {@code securityClass} above the installation's, or
   * {@code compartments} that the actor does not reach in every clause.
   */
  public void check(Actor actor, Label wanted) {
    if (!installation.maxClass().orElse(SecurityClass.NONE).atLeast(wanted.securityClass())) {
      throw new Invalid("securityClass", "ABOVE_MAX_CLASS");
    }
    transactions.as(
        actor,
        () -> {
          if (!reaches(actor, wanted)) {
            throw new Invalid("compartments", "NOT_YOURS");
          }
          return wanted;
        });
  }

  /** Makes sure, in the caller's transaction, that a label can be referred to. */
  public void ensure(Label label) {
    labels.ensure(label);
  }

  /**
   * Moves the version that was seen.
   *
   * @throws Stale when the record has moved since
   */
  public <T> T move(Actor actor, Deed deed, Wanted wanted, Function<Move, T> work) {
    return access.rewrite(
        actor,
        deed,
        wanted.record(),
        () -> {
          var before = found(actor, wanted.record()).orElseThrow(NotFound::new);
          if (before.version() != wanted.version() || !reaches(actor, wanted.label())) {
            throw new Stale();
          }
          labels.ensure(wanted.label());
          var next = wanted.version() + 1;
          return work.apply(
              new Move(
                  grant(actor, wanted.record(), before.label().id(), next),
                  grant(actor, wanted.record(), wanted.label().id(), next)));
        });
  }

  private Optional<Current> found(Actor actor, RecordId id) {
    return decisions
        .permitted(actor, Action.RELABEL, id)
        .flatMap(h -> rights.label(h.label()).map(l -> new Current(h.version(), l)));
  }

  private boolean reaches(Actor actor, Label label) {
    return permits(actor, label, Action.RELABEL) && permits(actor, label, Action.READ);
  }

  private boolean permits(Actor actor, Label label, Action action) {
    return rights.decide(actor, label, action, Relation.OTHER) instanceof Decision.Permit;
  }

  private static Grant grant(Actor actor, RecordId id, LabelId label, int version) {
    var header = new RecordHeader(id.object(), id.kind(), label, version);
    return new Grant(actor, Action.RELABEL, header);
  }

  /**
   * A record as it is.
   *
   * @param version its version
   * @param label its label
   */
  public record Current(int version, Label label) {}

  /**
   * What is wanted.
   *
   * @param record of which record
   * @param version seen in which version
   * @param label to become which label
   */
  public record Wanted(RecordId record, int version, Label label) {}

  /**
   * A move that is decided and on the trail.
   *
   * @param from to take away what was under the old label
   * @param to to make what is under the new one
   */
  public record Move(Grant from, Grant to) {}
}
