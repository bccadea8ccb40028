package se.valv.authorisation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.valv.identity.ObjectId;

/** The rows of standings, in the caller's transaction. */
@ApplicationScoped
class StandingRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** All that the actor may see, the newest first. */
  public List<StandingStateRow> all() {
    return entities
        .createQuery(
            "select s from StandingStateRow s order by s.decidedOn desc, s.id",
            StandingStateRow.class)
        .getResultList();
  }

  /** Those of them that are in force, or were last. */
  public List<StandingStateRow> current() {
    return entities
        .createQuery(
            "select s from StandingStateRow s where s.current = true", StandingStateRow.class)
        .getResultList();
  }

  /** One as it is in the database now, whatever was read of it before. */
  public Optional<StandingStateRow> find(ObjectId id) {
    entities.clear();
    return Optional.ofNullable(entities.find(StandingStateRow.class, id.value()));
  }
}
