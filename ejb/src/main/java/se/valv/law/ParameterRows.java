package se.valv.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.valv.identity.ObjectId;

/** The rows of parameters, in the caller's transaction. */
@ApplicationScoped
class ParameterRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Every value of every day, the earliest first. */
  public List<ParameterRow> all() {
    return entities
        .createQuery("select p from ParameterRow p order by p.validFrom", ParameterRow.class)
        .getResultList();
  }

  /** What is proposed and not decided, as far as the actor may decide it; the earliest first. */
  public List<ParameterProposalRow> waiting() {
    return entities
        .createQuery(
            "select p from ParameterProposalRow p where p.outcome is null order by p.proposedAt",
            ParameterProposalRow.class)
        .getResultList();
  }

  /** A proposal as it is in the database now, whatever was read of it before. */
  public Optional<ParameterProposalRow> proposal(ObjectId id) {
    entities.clear();
    return Optional.ofNullable(entities.find(ParameterProposalRow.class, id.value()));
  }

  /** What the law asks of whoever reads each class, the earliest first. */
  public List<ClassThresholdRow> thresholds() {
    return entities
        .createQuery(
            "select t from ClassThresholdRow t order by t.validFrom", ClassThresholdRow.class)
        .getResultList();
  }
}
