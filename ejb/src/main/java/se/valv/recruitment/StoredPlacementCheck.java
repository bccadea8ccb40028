package se.valv.recruitment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** A placement check as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("PLACEMENT_CHECK")
class StoredPlacementCheck extends KeptRow {

  protected StoredPlacementCheck() {}

  /** A new one. */
  StoredPlacementCheck(Grant grant, Sealed content) {
    super(grant, content);
  }
}
