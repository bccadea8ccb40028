package se.valv.extract;

/** What came of reading a file. Told to the node by name. */
enum Outcome {
  /** All of its text is there. */
  READ,
  /** Its text goes on past the most that is read. */
  CUT,
  /** It has no text: pictures of pages, perhaps. */
  EMPTY,
  /** It asks for a password. */
  PASSWORD,
  /** It brings programs along. */
  MACRO,
  /** It unpacks to more than any document is. */
  BOMB,
  /** It is not what it says that it is, or is broken. */
  DAMAGED
}
