package se.valv.organisation.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of operators and units, in the caller's transaction. */
@ApplicationScoped
class StructureRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All rows of a kind, as they are in the database now. */
  public <T> List<T> all(Class<T> row) {
    entities.clear();
    return entities.createQuery("select r from " + row.getSimpleName() + " r", row).getResultList();
  }
}
