package se.valv.vetting;

import se.valv.identity.Act;

/**
 * What is done with vetting cases. Every step has the same name, whatever it was and wherever it
 * led: whoever reads the trail does not learn how a vetting went.
 */
public enum CaseAct implements Act {
  /** Opened. */
  CASE_OPENED,
  /** Read. */
  CASE_READ,
  /** Taken a step. */
  CASE_CHANGED,
  /** Cases were listed. */
  CASES_LISTED,
  /** Read for a decision that answers with no more than its outcome. */
  CASE_FACTS_READ,
  /** Named as about somebody that it can't be about. */
  CASE_REFERRED;

  @Override
  public String code() {
    return name();
  }
}
