package se.valv.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.Installation;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.LabelId;
import se.valv.problem.Invalid;
import se.valv.registration.RegistrationNumbers;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/** Classified documents: file, read, change. Lists and finding are searches. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Documents {

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private Installation installation;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;
  @Inject private DocumentRows rows;
  @Inject private RegistrationNumbers numbers;
  @Inject private Clock clock;

  /** Files a document under its class and compartments, and gives it a number. */
  public DocumentView file(Actor actor, FileDocument input) {
    var id = DocumentId.random();
    var label = Label.of(input.securityClass(), input.compartments());
    var prefix = numbers.prefix(actor, label);
    var content =
        access.create(
            actor,
            DocumentAct.DOCUMENT_FILED,
            id,
            label,
            grant -> filed(grant, input, numbers.next(prefix, grant.label())));
    return view(actor, new Version(id, 1, label.id()), content);
  }

  /** Takes part of a document. On the trail before it is decrypted. */
  public DocumentView read(Actor actor, DocumentId id) {
    return shown(actor, id, access.require(actor, Action.READ, DocumentAct.DOCUMENT_READ, id));
  }

  /** Takes part of a document in order to print it, which asks for a need that says so. */
  public DocumentView print(Actor actor, DocumentId id) {
    return shown(actor, id, access.require(actor, Action.PRINT, DocumentAct.DOCUMENT_PRINTED, id));
  }

  /**
   * Changes a document's content; class and compartments are changed by release or re-labelling
   * only. {@link se.valv.problem.Stale} when {@code version} is no longer the newest.
   */
  public DocumentView change(Actor actor, DocumentId id, int version, FileDocument input) {
    var before = access.require(actor, Action.READ, DocumentAct.DOCUMENT_READ, id);
    if (!Label.of(input.securityClass(), input.compartments()).id().equals(before.label())) {
      throw new Invalid("compartments", "NOT_CHANGED_HERE");
    }
    var old = content(before);
    var content = DocumentContent.of(input, old.number(), old.filedAt(), old.filedBy());
    access.alter(
        actor, DocumentAct.DOCUMENT_CHANGED, id, version, grant -> changed(grant, content));
    return view(actor, new Version(id, version + 1, before.label()), content);
  }

  /** The highest class that a document can be held in here; above it there is a card only. */
  public SecurityClass highestClass(Actor actor) {
    return installation.maxClass().orElse(SecurityClass.NONE);
  }

  private DocumentContent filed(Grant grant, FileDocument input, String number) {
    var account = grant.actor().account().value();
    var content = DocumentContent.of(input, number, clock.instant(), account);
    rows.add(grant, sealer.seal(content, grant));
    outbox.put(grant, content.indexed());
    return content;
  }

  private DocumentContent changed(Grant grant, DocumentContent content) {
    rows.replace(grant, sealer.seal(content, grant));
    outbox.put(grant, content.indexed());
    return content;
  }

  private DocumentView shown(Actor actor, DocumentId id, Grant grant) {
    return view(actor, new Version(id, grant.version(), grant.label()), content(grant));
  }

  private DocumentContent content(Grant grant) {
    try (var plain = sealer.open(access.fetch(grant, Document.class), grant)) {
      return plain.as(DocumentContent.class);
    }
  }

  private DocumentView view(Actor actor, Version of, DocumentContent content) {
    return DocumentView.from(
        of.id(), of.version(), compartments.describe(actor, of.label()), content);
  }

  private record Version(DocumentId id, int version, LabelId label) {}
}
