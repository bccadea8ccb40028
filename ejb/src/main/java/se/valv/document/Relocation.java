package se.valv.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Relabelling;
import se.valv.access.Relabelling.Move;
import se.valv.access.Relabelling.Wanted;
import se.valv.audit.AuditEntry.Deed;
import se.valv.registration.RegistrationNumbers;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/**
 * Carries a document over to another label: opened under the old, sealed anew under the new with a
 * number of its series, taken out of the old label's index and put into the new one's; all of it
 * with its entry in one transaction.
 */
@ApplicationScoped
class Relocation {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Relabelling relabelling;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;
  @Inject private DocumentRows rows;
  @Inject private RegistrationNumbers numbers;

  /**
   * Moves a document.
   *
   * @param decided what else has to be done first in the same transaction
   */
  public void move(Actor actor, Deed deed, Wanted wanted, Runnable decided) {
    var id = new DocumentId(wanted.record().value());
    var before = relabelling.current(actor, id).label().securityClass();
    var content = content(actor, id);
    var prefix = numbers.prefix(actor, wanted.label());
    relabelling.move(
        actor,
        deed,
        wanted,
        move -> {
          decided.run();
          var number = numbers.next(prefix, move.to().label());
          put(move, content.moved(number, before, wanted.label().securityClass()));
          return number;
        });
  }

  private void put(Move move, DocumentContent content) {
    outbox.remove(move.from());
    rows.move(move.to(), sealer.seal(content, move.to()));
    entities.flush();
    outbox.put(move.to(), content.indexed());
  }

  private DocumentContent content(Actor actor, DocumentId id) {
    var grant = access.require(actor, Action.READ, DocumentAct.DOCUMENT_READ, id);
    try (var plain = sealer.open(access.fetch(grant, Document.class), grant)) {
      return plain.as(DocumentContent.class);
    }
  }
}
