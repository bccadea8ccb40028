package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.problem.NotFound;
import se.valv.problem.Tampered;
import se.valv.sealing.Encoding;
import se.valv.sealing.Sealer;
import se.valv.search.IndexText;
import se.valv.search.Outbox;

/** The rows of attached files: sealed and indexed when attached, opened and checked when read. */
@ApplicationScoped
class AttachmentRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;

  /** Adds the file that a grant was given to make. */
  public void add(Grant grant, AttachmentContent content, IndexText found) {
    entities.persist(new AttachmentRow(grant, sealer.seal(content, grant)));
    outbox.put(grant, found);
  }

  /** Leaves of a file what is not its content, and nothing to find it by. */
  public void empty(Grant grant, AttachmentContent left) {
    entities.find(AttachmentRow.class, grant.object().value()).change(sealer.seal(left, grant));
    outbox.remove(grant);
  }

  /** A file, once the reading is on the trail; as an analysis says that it is. */
  public AttachedFile open(Actor actor, Attachment said) {
    var opened = open(actor, said.recordId());
    if (!opened.of().equals(said) || !Encoding.fingerprint(opened.file()).equals(said.sha256())) {
      throw new Tampered("an attached file is not the one that its analysis says");
    }
    return opened;
  }

  /** A file, once the reading is on the trail; {@link NotFound} when it was taken away. */
  public AttachedFile open(Actor actor, AttachmentId id) {
    var grant = access.require(actor, Action.READ, AnalysisAct.ATTACHMENT_READ, id);
    try (var plain = sealer.open(access.fetch(grant, AttachmentRow.class), grant)) {
      var content = plain.as(AttachmentContent.class);
      if (content.file().length == 0) {
        throw new NotFound();
      }
      var label = compartments.describe(actor, grant.label());
      return new AttachedFile(content.of(), label.securityClass(), content.text(), content.file());
    }
  }
}
