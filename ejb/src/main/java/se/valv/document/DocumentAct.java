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
  /** More readers were proposed for it. */
  RELEASE_PROPOSED,
  /** It was released to more readers, as another had proposed. */
  RELEASE_APPROVED,
  /** It was not released. */
  RELEASE_REFUSED,
  /** Releases were listed or looked at. */
  RELEASES_SEEN,
  /** It was given a label with fewer readers, or the same. */
  DOCUMENT_RESTRICTED,
  /** Listed. */
  DOCUMENT_LISTED;

  @Override
  public String code() {
    return name();
  }
}
