package se.valv.asset;

/** Names of the exact values by which a list of assets is narrowed, and which its rows show. */
public final class AssetKeyword {

  /** The code of its {@link AssetKind}. */
  public static final String KIND = "assetKind";

  /** The code of its class or level, or {@link #NO_GRADE}. */
  public static final String GRADE = "grade";

  /** The grade of what has neither class nor level yet. */
  public static final String NO_GRADE = "-";

  /** {@code true} when nothing is lacking, otherwise {@code false}. */
  public static final String COMPLETE = "complete";

  /** Before the code of a {@link NationalSecurityCategory}: {@code true} when it matters there. */
  public static final String CATEGORY = "category.";

  /** Id of the unit that it belongs to. */
  public static final String UNIT = "unit";

  /** The day on which it is looked at again. */
  public static final String NEXT_REVIEW = "nextReview";

  private AssetKeyword() {}
}
