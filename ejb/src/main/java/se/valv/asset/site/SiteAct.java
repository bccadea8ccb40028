package se.valv.asset.site;

import se.valv.identity.Act;

/** What is done with decisions on skyddsobjekt. */
public enum SiteAct implements Act {
  /** Registered, with a number. */
  SITE_REGISTERED,
  /** Read. */
  SITE_READ,
  /** Read in order to be taken out of the register. */
  SITE_TAKEN_OUT,
  /** Changed. */
  SITE_CHANGED,
  /** Listed. */
  SITES_LISTED;

  @Override
  public String code() {
    return name();
  }
}
