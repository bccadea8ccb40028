package se.valv.recruitment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** A request for a vetting as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("VETTING_REQUEST")
class StoredVettingRequest extends KeptRow {

  protected StoredVettingRequest() {}

  /** A new one. */
  StoredVettingRequest(Grant grant, Sealed content) {
    super(grant, content);
  }
}
