package se.valv.document;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** A classified document as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("DOCUMENT")
class Document extends SealedRecord {

  protected Document() {}

  /** A document that is filed. */
  Document(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts it under another label, with its content sealed there. */
  void move(Grant to, Sealed content) {
    moveTo(to);
    replaceContent(content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
