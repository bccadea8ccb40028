package se.valv.organisation.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of appointments, in the caller's transaction. */
@ApplicationScoped
class AppointmentRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All of them as they are in the database now, the newest first. */
  public List<AppointmentRow> all() {
    entities.clear();
    return entities
        .createQuery(
            "select a from AppointmentRow a order by a.validFrom desc, a.id", AppointmentRow.class)
        .getResultList();
  }
}
