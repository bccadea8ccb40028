package se.valv.asset;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** A protected asset as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("ASSET")
class Asset extends SealedRecord {

  protected Asset() {}

  /** An asset that is registered. */
  Asset(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
