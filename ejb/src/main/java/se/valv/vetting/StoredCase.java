package se.valv.vetting;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/**
 * A vetting case as stored: all but what every protected row has in clear is sealed. {@code Case}
 * is a reserved word of the query language.
 */
@Entity
@DiscriminatorValue("CLEARANCE_CASE")
class StoredCase extends SealedRecord {

  protected StoredCase() {}

  /** One that is opened. */
  StoredCase(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
