package se.valv.asset.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** The rows of decisions, in the caller's transaction and under row-level security. */
@ApplicationScoped
class SiteRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Adds the decision that a grant was given to make. */
  public void add(Grant grant, Sealed content) {
    entities.persist(new Site(grant, content));
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, Sealed content) {
    entities.find(Site.class, grant.object().value()).change(content);
  }
}
