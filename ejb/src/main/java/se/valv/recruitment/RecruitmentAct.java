package se.valv.recruitment;

import se.valv.identity.Act;

/** What is done with recruitment cases, placement checks and requests for vetting. */
public enum RecruitmentAct implements Act {
  /** A case was opened. */
  RECRUITMENT_OPENED,
  /** The own cases were listed. */
  RECRUITMENT_LISTED,
  /** Cases that wait for a decision, alarms or requests were listed. */
  RECRUITMENT_TASKS_LISTED,
  /** A case was read. */
  RECRUITMENT_READ,
  /** A case was approved. */
  RECRUITMENT_APPROVED,
  /** A case was refused. */
  RECRUITMENT_REFUSED,
  /** A case was closed by who opened it. */
  RECRUITMENT_CLOSED,
  /** A placement check was asked for. */
  PLACEMENT_CHECK_ASKED,
  /** It was answered, and the answer kept. */
  PLACEMENT_CHECK_ANSWERED,
  /** It could not be answered, or was not one to ask. */
  PLACEMENT_CHECK_UNANSWERED,
  /** It was one more than may be asked in a day. */
  PLACEMENT_CHECK_LIMITED,
  /** How one was answered was read. */
  PLACEMENT_CHECK_EXPLAINED,
  /** A vetting was asked for. */
  VETTING_REQUESTED,
  /** What was asked for was read. */
  VETTING_REQUEST_READ,
  /** Somebody has taken it over. */
  VETTING_REQUEST_SETTLED;

  @Override
  public String code() {
    return name();
  }
}
