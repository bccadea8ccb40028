package se.valv.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** The rows of assets, in the caller's transaction and under row-level security. */
@ApplicationScoped
class AssetRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Adds the asset that a grant was given to make. */
  public void add(Grant grant, Sealed content) {
    entities.persist(new Asset(grant, content));
  }

  /** Puts new content where the old was, as the version that the grant is for. */
  public void replace(Grant grant, Sealed content) {
    entities.find(Asset.class, grant.object().value()).change(content);
  }
}
