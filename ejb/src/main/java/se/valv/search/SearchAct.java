package se.valv.search;

import se.valv.identity.Act;

/** What happens to the indexes, by the node itself. */
public enum SearchAct implements Act {
  /** A part of an index, or of the work for it, was not what was written; it was refused. */
  INDEX_REFUSED,
  /** An index was not there, or not whole; it is built anew. */
  INDEX_LOST;

  @Override
  public String code() {
    return name();
  }
}
