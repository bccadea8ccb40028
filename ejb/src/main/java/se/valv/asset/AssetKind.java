package se.valv.asset;

/**
 * What sort of thing a protected asset is (PMFS 2022:1, chapter 2). Information has a
 * säkerhetsskyddsklass, everything else a consequence level.
 */
public enum AssetKind {
  /** Säkerhetsskyddsklassificerade uppgifter. */
  INFORMATION,
  /** Anläggning. */
  FACILITY,
  /** Objekt. */
  OBJECT,
  /** System. */
  SYSTEM,
  /** Egendom. */
  PROPERTY,
  /** Annan tillgång. */
  OTHER,
  /** Verksamhet som omfattas av ett internationellt åtagande om säkerhetsskydd. */
  INTERNATIONAL;

  /** Whether it is judged by class; by level otherwise. */
  public boolean isInformation() {
    return this == INFORMATION;
  }
}
