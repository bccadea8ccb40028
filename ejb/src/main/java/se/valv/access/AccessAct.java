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
  /** Something was to be made or changed, and was refused. */
  WRITE_REFUSED;

  @Override
  public String code() {
    return name();
  }
}
