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

  /** The moment in which it was established, as {@link java.time.Instant} writes it. */
  public static final String ESTABLISHED_AT = "establishedAt";

  /** As that, the moment in which it was last held against what it rests on: then, or later. */
  public static final String EXAMINED_AT = "examinedAt";

  /** Id of the analysis that it is a revision of; absent of the first. */
  public static final String REPLACES = "replaces";

  /** Ids of the analyses of parts that it is composed of, with spaces; absent without any. */
  public static final String COMPOSED = "composed";

  /** Of one in force: begins the names of values that hold the ids of its assets, with spaces. */
  public static final String COVERS = "covers.";

  /** Of one that is written: how much it lacks before it can be submitted; absent of nothing. */
  public static final String LACKING = "lacking";

  /** Of one that is written: how many of its measures no function or day is said of. */
  public static final String VAGUE = "vague";

  /** Of a file: id of the analysis that it was attached to. */
  public static final String ATTACHED_TO = "attachedTo";

  private AnalysisKeyword() {}
}
