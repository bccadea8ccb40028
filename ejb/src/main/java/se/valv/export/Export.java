package se.valv.export;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** The receipt of an export as stored. It is never changed. */
@Entity
@DiscriminatorValue("EXPORT")
class Export extends SealedRecord {

  protected Export() {}

  Export(Grant grant, Sealed content) {
    super(grant, content);
  }
}
