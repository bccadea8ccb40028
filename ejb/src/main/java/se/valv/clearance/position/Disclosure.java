package se.valv.clearance.position;

/**
 * What may be said of a position's status; decided for each. Part of its stored content.
 *
 * @param toHr whether HR may be told that it asks for no vetting
 * @param inAdvertisement whether an advertisement may say that it is placed in säkerhetsklass
 */
public record Disclosure(boolean toHr, boolean inAdvertisement) {

  /** Nothing. */
  public static final Disclosure NOTHING = new Disclosure(false, false);
}
