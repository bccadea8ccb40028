package se.valv.recruitment;

/** Why the säkerhetsskydd function is to look at a check. Stored and sent by name. */
public enum CheckAlarm {
  /** Others have asked about the same person. */
  ASKED_BY_SEVERAL,
  /** The case was asked about more persons than it is for. */
  CASE_FULL,
  /** Who asked has asked as often as one may in a day. */
  DAY_LIMIT
}
