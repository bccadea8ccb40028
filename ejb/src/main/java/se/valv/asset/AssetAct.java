package se.valv.asset;

import se.valv.identity.Act;

/** What is done with protected assets. */
public enum AssetAct implements Act {
  /** Registered, with a number. */
  ASSET_REGISTERED,
  /** Read. */
  ASSET_READ,
  /** Read in order to be taken out of the register. */
  ASSET_TAKEN_OUT,
  /** Changed in content. */
  ASSET_CHANGED,
  /** Named as what another needs, where it can't be. */
  ASSET_REFERRED_TO,
  /** Listed. */
  ASSETS_LISTED;

  @Override
  public String code() {
    return name();
  }
}
