package se.valv.analysis;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** An attached file as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("ATTACHMENT")
class AttachmentRow extends SealedRecord {

  protected AttachmentRow() {}

  /** A file that is attached. */
  AttachmentRow(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
