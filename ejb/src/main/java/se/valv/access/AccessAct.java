package se.valv.access;

import se.valv.identity.Act;

/** The acts of taking part of what is protected. */
public enum AccessAct implements Act {
  /** A record was read. */
  READ,
  /** A search or list was asked for; the query is in the sealed details. */
  SEARCHED,
  /** The answer to a search showed this record. */
  SHOWN,
  /** The owner saw who may read a record. */
  READERS_SEEN,
  /** A stored record was not what was stored: it was not opened. */
  RECORD_REFUSED,
  /** Whoever is not logged in was refused; how many times in a minute is the purpose. */
  STRANGER_REFUSED,
  /** Something was asked for that no role of the actor's gives. */
  NOT_PERMITTED;

  @Override
  public String code() {
    return name();
  }
}
