package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.valv.classification.SecurityClass;

/** What this installation is approved for (SSF 3:2-3). */
@ApplicationScoped
public class Installation {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** The highest class that may be kept here; empty before founding. */
  @Transactional(TxType.REQUIRED)
  public Optional<SecurityClass> maxClass() {
    return entities
        .createQuery("select i.maxClass from InstallationRow i", String.class)
        .getResultStream()
        .findFirst()
        .map(SecurityClass::valueOf);
  }
}
