package se.valv.asset;

/** For which part of Sweden's security an activity matters: the five categories of the guidance. */
public enum NationalSecurityCategory {
  /** Sveriges yttre säkerhet. */
  EXTERNAL_SECURITY,
  /** Sveriges inre säkerhet. */
  INTERNAL_SECURITY,
  /** Nationellt samhällsviktig verksamhet. */
  VITAL_TO_SOCIETY,
  /** Verksamhet av betydelse för Sveriges ekonomi. */
  ECONOMY,
  /** Skadegenererande verksamhet. */
  HARMFUL
}
