package se.valv.analysis;

/** The sections of an analysis, in the order of PMFS 2022:1 chapter 2. Stored and sent by name. */
public enum Section {
  /** Verksamhetsbeskrivning (2:2). */
  ACTIVITY,
  /** Skyddsvärden (2:3–5). */
  ASSETS,
  /** Säkerhetshot (2:6–7). */
  THREATS,
  /** Sårbarheter (2:8). */
  VULNERABILITIES,
  /** Säkerhetsskyddsåtgärder (2:9). */
  MEASURES,
  /** Säkerhetsskyddsplan (2:12). */
  PLAN
}
