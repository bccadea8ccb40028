package se.valv.analysis.plan;

/** Names of the exact values by which a list of plans is narrowed. */
public final class PlanKeyword {

  /** Id of its operator. */
  public static final String OPERATOR = "operator";

  private PlanKeyword() {}
}
