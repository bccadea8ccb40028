package se.valv.asset.site;

/** Names of the exact values by which a list of decisions is narrowed, and which its rows show. */
public final class SiteKeyword {

  /** Who decided. */
  public static final String AUTHORITY = "authority";

  /** When. */
  public static final String DECIDED_ON = "decidedOn";

  /** {@code true} while it has not ceased, otherwise {@code false}. */
  public static final String IN_FORCE = "inForce";

  /** Before the id of an asset: {@code true} when the decision is about it. */
  public static final String ASSET = "asset.";

  private SiteKeyword() {}
}
