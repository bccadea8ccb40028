package se.valv.analysis;

/** Names of the exact values by which a list of analyses is narrowed, and which its rows show. */
public final class AnalysisKeyword {

  /** The code of its {@link AnalysisState}. */
  public static final String STATE = "analysisState";

  /** {@code true} when it is in force. */
  public static final String IN_FORCE = "inForce";

  /** Id of its operator. */
  public static final String OPERATOR = "operator";

  /** Ids of the units that it covers, in order, with a space between; {@code ALL} without any. */
  public static final String SCOPE = "scope";

  /** The scope of the whole operator. */
  public static final String WHOLE = "ALL";

  /** Id of the analysis that it is an annex to, or {@link #MAIN}. */
  public static final String ANNEX_OF = "annexOf";

  /** What stands for it where an analysis is no annex. */
  public static final String MAIN = "-";

  /** The day by which it must be looked at again; absent until it is established. */
  public static final String NEXT_REVIEW = "nextReview";

  /** The day on which it was established; absent until it is. */
  public static final String ESTABLISHED = "established";

  private AnalysisKeyword() {}
}
