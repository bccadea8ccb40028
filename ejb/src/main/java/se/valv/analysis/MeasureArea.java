package se.valv.analysis;

/** The three areas of säkerhetsskydd (SSL 2:2–4). Stored and sent by name. */
public enum MeasureArea {
  /** Informationssäkerhet. */
  INFORMATION,
  /** Fysisk säkerhet. */
  PHYSICAL,
  /** Personalsäkerhet. */
  PERSONNEL
}
