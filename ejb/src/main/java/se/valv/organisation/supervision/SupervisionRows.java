package se.valv.organisation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of supervision, in the caller's transaction, as they are in the database now. */
@ApplicationScoped
class SupervisionRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All authorities, by name. */
  public List<AuthorityRow> authorities() {
    return entities
        .createQuery("select a from AuthorityRow a order by a.name", AuthorityRow.class)
        .getResultList();
  }

  /** Which authority each county has, and had. */
  public List<CountySupervisionRow> counties() {
    return entities
        .createQuery("select c from CountySupervisionRow c", CountySupervisionRow.class)
        .getResultList();
  }

  /** What operators have of their own, the newest first. */
  public List<OwnSupervisionRow> own() {
    entities.clear();
    return entities
        .createQuery(
            "select s from OwnSupervisionRow s order by s.validFrom desc", OwnSupervisionRow.class)
        .getResultList();
  }

  /** All notifications, the newest first. */
  public List<NotificationRow> notifications() {
    entities.clear();
    return entities
        .createQuery(
            "select n from NotificationRow n order by n.notifiedOn desc, n.id",
            NotificationRow.class)
        .getResultList();
  }
}
