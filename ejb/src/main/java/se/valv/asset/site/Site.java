package se.valv.asset.site;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/**
 * A decision on a skyddsobjekt as stored: all but what every protected row has in clear is sealed.
 */
@Entity
@DiscriminatorValue("PROTECTED_SITE")
class Site extends SealedRecord {

  protected Site() {}

  /** A decision that is registered. */
  Site(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
