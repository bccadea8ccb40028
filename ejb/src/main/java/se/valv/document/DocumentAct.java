package se.valv.document;

import se.valv.identity.Act;

/** What is done with documents. */
public enum DocumentAct implements Act {
  /** Filed, with a number. */
  DOCUMENT_FILED,
  /** Read. */
  DOCUMENT_READ,
  /** Shown for printing. */
  DOCUMENT_PRINTED,
  /** Changed in content. */
  DOCUMENT_CHANGED,
  /** Listed. */
  DOCUMENT_LISTED;

  @Override
  public String code() {
    return name();
  }
}
