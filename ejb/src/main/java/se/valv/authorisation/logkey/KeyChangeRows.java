package se.valv.authorisation.logkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of changes of the log's key, in the caller's transaction. */
@ApplicationScoped
class KeyChangeRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All of them as they are in the database now, the newest first. */
  public List<KeyChangeRow> all() {
    entities.clear();
    return entities
        .createQuery("select c from KeyChangeRow c order by c.proposedAt desc", KeyChangeRow.class)
        .getResultList();
  }
}
