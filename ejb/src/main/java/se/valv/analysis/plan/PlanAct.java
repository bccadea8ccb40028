package se.valv.analysis.plan;

import se.valv.identity.Act;

/** What is done with plans and their measures; the purpose of an entry is the measure's id. */
public enum PlanAct implements Act {
  /** Made with the analysis that was established. */
  PLAN_MADE,
  /** Brought to what the revision says that was established. */
  PLAN_RENEWED,
  /** Read. */
  PLAN_READ,
  /** Listed. */
  PLAN_LISTED,
  /** Looked at for what somebody has to do. */
  PLAN_TASKS_SEEN,
  /** Read to be taken out of the register. */
  PLAN_TAKEN_OUT,
  /** The days of somebody's tasks were fetched as a calendar. */
  CALENDAR_FETCHED,
  /** A measure was added between two analyses. */
  MEASURE_ADDED,
  /** Function, day or doer of a measure was changed. */
  MEASURE_CHANGED,
  /** A measure was decided on. */
  MEASURE_DECIDED,
  /** Somebody began with a measure. */
  MEASURE_STARTED,
  /** A measure was reported as done. */
  MEASURE_COMPLETED,
  /** Another than its doer found it done. */
  MEASURE_VERIFIED,
  /** It was found wanting. */
  MEASURE_REOPENED,
  /** It will not be done. */
  MEASURE_WRITTEN_OFF,
  /** Held against the analysis that was established since, and found to remain. */
  MEASURE_EXAMINED;

  @Override
  public String code() {
    return name();
  }
}
