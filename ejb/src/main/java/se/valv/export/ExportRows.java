package se.valv.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** The receipts of exports, in the caller's transaction and under row-level security. */
@ApplicationScoped
class ExportRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Adds the receipt that a grant was given to make. */
  public void add(Grant grant, Sealed content) {
    entities.persist(new Export(grant, content));
  }
}
