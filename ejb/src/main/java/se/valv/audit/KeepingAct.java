package se.valv.audit;

import se.valv.identity.Act;

/** What is done to the whole register from outside the application: backup, restore, keys. */
public enum KeepingAct implements Act {
  /** A backup was taken and read back. */
  BACKED_UP,
  /** The register was put back from a backup. */
  RESTORED,
  /** A start was refused: the keys are not those of the data. */
  KEYS_REFUSED;

  @Override
  public String code() {
    return name();
  }
}
