package se.valv.recruitment;

import jakarta.persistence.MappedSuperclass;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** What is stored of this package, of whichever kind. */
@MappedSuperclass
abstract class KeptRow extends SealedRecord {

  protected KeptRow() {}

  /** A new one. */
  KeptRow(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
