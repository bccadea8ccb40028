package se.valv.recruitment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;

/** A recruitment case as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("RECRUITMENT_CASE")
class StoredRecruitment extends KeptRow {

  protected StoredRecruitment() {}

  /** A new one. */
  StoredRecruitment(Grant grant, Sealed content) {
    super(grant, content);
  }
}
