package se.valv.export;

import se.valv.identity.Act;

/** What is done with exports. */
public enum ExportAct implements Act {
  /** A file was made, with a number; its receipt names what is in it, and why. */
  EXPORT_MADE,
  /** Receipts were listed. */
  EXPORTS_LISTED;

  @Override
  public String code() {
    return name();
  }
}
