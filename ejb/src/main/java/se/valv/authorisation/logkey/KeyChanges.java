package se.valv.authorisation.logkey;

import static se.valv.access.RightsFunctions.Argument.flag;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.valv.access.AccessControl;
import se.valv.access.AccountNames;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.Conflict;
import se.valv.problem.NotFound;

/**
 * Changes of the key that signs the log's checkpoints: proposed by whoever runs the machine or the
 * head of protective security (säkerhetsskyddschef), approved by another who is the latter. The
 * log's own entry, which both keys sign, is made by whoever carries it out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyChanges {

  @Inject private AccessControl access;
  @Inject private RightsFunctions functions;
  @Inject private AccountNames names;
  @Inject private KeyChangeRows rows;

  /** All of them, the newest first. */
  public List<KeyChangeView> list(Actor actor) {
    return access.administer(
        actor,
        Permission.LOG_KEY,
        new Deed(AuthorisationAct.KEY_CHANGES_SEEN, About.kind(Kind.TRAIL)),
        this::all);
  }

  /** Proposes one. {@link Conflict} while another is under way. */
  public KeyChangeView propose(Actor actor) {
    var proposed = ObjectId.random();
    return access.administer(
        actor,
        Permission.LOG_KEY,
        deed(AuthorisationAct.KEY_CHANGE_PROPOSED, proposed),
        () -> {
          if (!functions.changed("propose_key_change", id(proposed))) {
            throw new Conflict();
          }
          return find(proposed);
        });
  }

  /** Approves what another proposed, or refuses what anybody did. */
  public KeyChangeView decide(Actor actor, ObjectId change, int version, boolean approve) {
    return access.administer(
        actor,
        Permission.LOG_KEY,
        deed(
            approve ? AuthorisationAct.KEY_CHANGE_APPROVED : AuthorisationAct.KEY_CHANGE_REFUSED,
            change),
        () -> {
          functions.onVersion("decide_key_change", id(change), number(version), flag(approve));
          return find(change);
        });
  }

  private KeyChangeView find(ObjectId id) {
    return all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(NotFound::new);
  }

  private List<KeyChangeView> all() {
    var changes = rows.all();
    var who =
        names.of(changes.stream().flatMap(KeyChangeRow::accounts).collect(Collectors.toSet()));
    return changes.stream().map(row -> row.toView(who)).toList();
  }

  private static Deed deed(AuthorisationAct act, ObjectId change) {
    return new Deed(act, About.object(Kind.TRAIL, change));
  }
}
