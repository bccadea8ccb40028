package se.valv.clearance.position;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/**
 * A position as stored: all but what every protected row has in clear is sealed. Not called {@code
 * Position}, which is a reserved word of the query language.
 */
@Entity
@DiscriminatorValue("POSITION")
class StoredPosition extends SealedRecord {

  protected StoredPosition() {}

  /** One that is registered. */
  StoredPosition(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
