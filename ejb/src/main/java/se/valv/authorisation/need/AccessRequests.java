package se.valv.authorisation.need;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.People;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.FieldChecks;

/**
 * Begär behörighet: what somebody asks to be let into without being told whether it is there. The
 * answer is the same always. An owner sees the request when the thing exists, he reaches it and he
 * owns a compartment of its label, all three at the moment that he looks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessRequests {

  private static final int LONGEST = 400;

  @Inject private AccessControl access;
  @Inject private AccessRequestRows rows;
  @Inject private People people;
  @Inject private Clock clock;

  /** Keeps a request. The purpose holds nothing classified; at most 400 characters. */
  public void ask(Actor actor, ObjectId object, String purpose) {
    new FieldChecks().text("purpose", purpose, LONGEST).orThrow();
    var row = new AccessRequestRow(actor.account(), object, purpose.strip(), clock.instant());
    var deed = new Deed(AuthorisationAct.ACCESS_ASKED, About.object(Kind.NEED, object));
    access.administer(
        actor,
        deed,
        () -> {
          rows.add(row);
          return row;
        });
  }

  /** What others ask to be let into that the actor may know of, the newest first. */
  public List<AccessRequest> list(Actor actor) {
    var deed = new Deed(AuthorisationAct.ACCESS_REQUESTS_SEEN, About.kind(Kind.NEED));
    return access.administer(
        actor,
        deed,
        () -> {
          var asked = rows.ofOthersThan(actor.account());
          var persons =
              people.of(asked.stream().map(AccessRequestRow::account).collect(Collectors.toSet()));
          return asked.stream()
              .flatMap(row -> Optional.ofNullable(persons.get(row.account())).map(row::by).stream())
              .toList();
        });
  }
}
