package se.valv.extraction;

/** What came of reading the text of a file. Stored and sent by name. */
public enum TextState {
  /** All of it is there. */
  READ,
  /** It goes on past the most that is read. */
  CUT,
  /** The file has none: pictures of pages, perhaps. */
  EMPTY,
  /** The file asks for a password. */
  PASSWORD,
  /** The file brings programs along. */
  MACRO,
  /** The file unpacks to more than any document is. */
  BOMB,
  /** The file is broken. */
  DAMAGED,
  /** It took too long. */
  TIMEOUT,
  /** It took too much memory. */
  MEMORY;

  /** Whether there is text. */
  public boolean isText() {
    return this == READ || this == CUT;
  }
}
