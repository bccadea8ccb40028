package se.valv.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** The rows of documents, in the caller's transaction and under row-level security. */
@ApplicationScoped
class DocumentRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Adds the document that a grant was given to make. */
  public void add(Grant grant, Sealed content) {
    entities.persist(new Document(grant, content));
  }

  /** Puts a document under the label that a grant was given to move it to. */
  public void move(Grant to, Sealed content) {
    entities.find(Document.class, to.object().value()).move(to, content);
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, Sealed content) {
    entities.find(Document.class, grant.object().value()).change(content);
  }
}
