package se.valv.analysis;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** An analysis as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("ANALYSIS")
class Analysis extends SealedRecord {

  protected Analysis() {}

  /** An analysis that is begun. */
  Analysis(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
