package se.valv.authorisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of operators and units, in the caller's transaction. */
@ApplicationScoped
class PlaceRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All operators, by name. */
  public List<OperatorRow> operators() {
    return entities
        .createQuery("select o from OperatorRow o order by o.name", OperatorRow.class)
        .getResultList();
  }

  /** All units, by name. */
  public List<UnitRow> units() {
    return entities
        .createQuery("select u from UnitRow u order by u.name", UnitRow.class)
        .getResultList();
  }
}
