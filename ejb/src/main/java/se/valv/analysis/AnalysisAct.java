package se.valv.analysis;

import se.valv.identity.Act;

/** What is done with analyses. */
public enum AnalysisAct implements Act {
  /** Begun, as a draft. */
  ANALYSIS_BEGUN,
  /** Read. */
  ANALYSIS_READ,
  /** Printed. */
  ANALYSIS_PRINTED,
  /** Read in order to be taken out of the register. */
  ANALYSIS_TAKEN_OUT,
  /** Listed. */
  ANALYSIS_LISTED,
  /** A word of it was written. */
  ANALYSIS_WRITTEN,
  /** A comment was made, or was dealt with. */
  ANALYSIS_COMMENTED,
  /** Another record was named in it. */
  ANALYSIS_REFERRED,
  /** Sent to review. */
  ANALYSIS_SUBMITTED,
  /** Given back to be mended. */
  ANALYSIS_RETURNED,
  /** Endorsed by the säkerhetsskyddschef. */
  ANALYSIS_ENDORSED,
  /** Established; the purpose of the entry is the fingerprint of its words. */
  ANALYSIS_ESTABLISHED,
  /** Not established. */
  ANALYSIS_REJECTED,
  /** A revision was begun. */
  ANALYSIS_REVISION_STARTED,
  /** A revision was given up. */
  ANALYSIS_REVISION_CANCELLED,
  /** Replaced by the revision that was established. */
  ANALYSIS_SUPERSEDED,
  /** Closed. */
  ANALYSIS_CLOSED,
  /** Held against a newer version of one that it rests on, and found to remain. */
  ANALYSIS_EXAMINED,
  /** A file was attached to one. */
  ATTACHMENT_ADDED,
  /** An attached file was read. */
  ATTACHMENT_READ,
  /** An attached file was taken away, and its bytes with it. */
  ATTACHMENT_REMOVED;

  @Override
  public String code() {
    return name();
  }
}
