package se.valv.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;

/** What has a value in law that may change. Stored and sent by name. */
public enum Parameter {
  /** The most months from an analysis's establishment to its next review (SSF 2:1). */
  ANALYSIS_INTERVAL(Topic.ANALYSIS, Measure.MONTHS, 1, 120, false),
  /** Who establishes an analysis; may differ between operators. */
  ESTABLISHING_FUNCTION(Topic.ANALYSIS, Measure.FUNCTION, 0, 0, false),
  /** Months between written control plans (SSL 2:1). */
  CONTROL_PLAN_INTERVAL(Topic.ANALYSIS, Measure.MONTHS, 1, 60, false),
  /** Days within which what rests on an analysis is held against a newer version of it. */
  REEXAMINATION_TERM(Topic.ANALYSIS, Measure.DAYS, 0, 365, false),
  /** Months between follow-ups of somebody who takes part (SSL 3:3). */
  FOLLOW_UP_INTERVAL(Topic.VETTING, Measure.MONTHS, 1, 60, false),
  /** Months that training in säkerhetsskydd counts (SSF 5:1). */
  TRAINING_INTERVAL(Topic.VETTING, Measure.MONTHS, 1, 120, false),
  /** Months until a register check in class 1 is made anew; none when it holds until further. */
  CHECK_RENEWAL_CLASS_1(Topic.VETTING, Measure.MONTHS, 1, 240, true),
  /** As {@link #CHECK_RENEWAL_CLASS_1}, in class 2. */
  CHECK_RENEWAL_CLASS_2(Topic.VETTING, Measure.MONTHS, 1, 240, true),
  /** As {@link #CHECK_RENEWAL_CLASS_1}, in class 3. */
  CHECK_RENEWAL_CLASS_3(Topic.VETTING, Measure.MONTHS, 1, 240, true),
  /** Days within which a participation that ended is deregistered, "without delay" (SSF 5:20). */
  DEREGISTRATION_TERM(Topic.VETTING, Measure.DAYS, 0, 60, false),
  /** Who decides whether somebody is reliable (SSL 3:2); may differ between operators. */
  VETTING_FUNCTION(Topic.VETTING, Measure.FUNCTION, 0, 0, false),
  /** Months that a case is kept after the participation ended. */
  CASE_KEPT(Topic.VETTING, Measure.MONTHS, 0, 600, false),
  /** Months that a case is kept that ended without placement. */
  CASE_KEPT_WITHOUT_PLACEMENT(Topic.VETTING, Measure.MONTHS, 0, 600, false),
  /** Days that the answer to a placement check is ground for placing somebody. */
  PLACEMENT_CHECK_VALIDITY(Topic.PLACEMENT, Measure.DAYS, 1, 365, false),
  /** The most placement checks that one person makes in a day. */
  PLACEMENT_CHECKS_A_DAY(Topic.PLACEMENT, Measure.COUNT, 1, 1000, false),
  /** The most persons asked about in one recruitment case. */
  PERSONS_A_CASE(Topic.PLACEMENT, Measure.COUNT, 1, 100, false),
  /** Days within which the starting dates of a recruitment case lie. */
  CASE_DATES_WITHIN(Topic.PLACEMENT, Measure.DAYS, 1, 365, false),
  /** The most months that a need is given for; the database takes no longer than twelve. */
  LONGEST_NEED(Topic.RIGHTS, Measure.MONTHS, 1, 12, false),
  /** The most days that a program's account is given for; the database takes at most 1,096. */
  LONGEST_SERVICE_ACCOUNT(Topic.RIGHTS, Measure.DAYS, 1, 1096, false),
  /** Whose a decision on placement in class 1 is (SSF 5:5-10). */
  PLACING_CLASS_1(Topic.POSITION, Measure.AUTHORITY, 0, 0, false),
  /** Whose a decision on class 2 or 3 is at a municipality, region or association of such. */
  PLACING_AT_AUTHORITY(Topic.POSITION, Measure.AUTHORITY, 0, 0, false),
  /** As {@link #PLACING_AT_AUTHORITY}, at a company that one of them controls (OSL 2:3). */
  PLACING_AT_CONTROLLED(Topic.POSITION, Measure.AUTHORITY, 0, 0, false),
  /** As {@link #PLACING_AT_AUTHORITY}, at any other operator. */
  PLACING_AT_OTHERS(Topic.POSITION, Measure.AUTHORITY, 0, 0, false),
  /** Who decides for an operator whose decision it is; may differ between operators. */
  PLACING_FUNCTION(Topic.POSITION, Measure.FUNCTION, 0, 0, false),
  /** The class that is asked of whoever can harm what has consequence level A (SSL 3:6-8). */
  CLASS_AT_LEVEL_A(Topic.POSITION, Measure.POSITION_CLASS, 0, 0, false),
  /** As {@link #CLASS_AT_LEVEL_A}, level B. */
  CLASS_AT_LEVEL_B(Topic.POSITION, Measure.POSITION_CLASS, 0, 0, false),
  /** As {@link #CLASS_AT_LEVEL_A}, level C. */
  CLASS_AT_LEVEL_C(Topic.POSITION, Measure.POSITION_CLASS, 0, 0, false),
  /** As {@link #CLASS_AT_LEVEL_A}, level D. */
  CLASS_AT_LEVEL_D(Topic.POSITION, Measure.POSITION_CLASS, 0, 0, false);

  /** How a value that is none is written. */
  static final String NONE = "NONE";

  private final Topic topic;
  private final Measure measure;
  private final int least;
  private final int most;
  private final boolean mayBeNone;

  Parameter(Topic topic, Measure measure, int least, int most, boolean mayBeNone) {
    this.topic = topic;
    this.measure = measure;
    this.least = least;
    this.most = most;
    this.mayBeNone = mayBeNone;
  }

  /** What it is about. */
  public Topic topic() {
    return topic;
  }

  /** What its value is in. */
  public Measure measure() {
    return measure;
  }

  /** Whether an operator may have a value of its own. */
  public boolean perOperator() {
    return measure == Measure.FUNCTION;
  }

  /** Whether there may be no value. */
  public boolean mayBeNone() {
    return mayBeNone;
  }

  /** The codes to choose among; none where the value is a number. */
  public List<String> choices() {
    return switch (measure) {
      case MONTHS, DAYS, COUNT -> List.of();
      case FUNCTION -> List.of(Role.TOP_MANAGER.name(), Role.OFFICER.name());
      case AUTHORITY -> List.of("GOVERNMENT", "OPERATOR", "CONTROLLING", "SUPERVISOR");
      case POSITION_CLASS -> List.of("1", "2", "3", "UTAN_KLASS");
    };
  }

  /** What is wrong with a value, as a code; null when it can be one. */
  @Nullable String faultOf(String value) {
    if (!choices().isEmpty()) {
      return choices().contains(value) ? null : "UNKNOWN_CODE";
    }
    if (value.equals(NONE)) {
      return mayBeNone ? null : "NOT_A_NUMBER";
    }
    if (!value.matches("0|[1-9]\\d{0,3}")) {
      return "NOT_A_NUMBER";
    }
    var number = Integer.parseInt(value);
    return number < least || number > most ? "OUT_OF_RANGE" : null;
  }

  /** What parameters are about. */
  public enum Topic {
    /** Säkerhetsskyddsanalys, plan och kontroll. */
    ANALYSIS,
    /** Säkerhetsprövning. */
    VETTING,
    /** Placeringskontroll. */
    PLACEMENT,
    /** Behörighet. */
    RIGHTS,
    /** Placering i säkerhetsklass. */
    POSITION
  }

  /** What a value is in. */
  public enum Measure {
    /** Calendar months. */
    MONTHS,
    /** Days. */
    DAYS,
    /** How many. */
    COUNT,
    /** Who, as a {@link Role}. */
    FUNCTION,
    /** Whose a decision is, as the package on positions names it. */
    AUTHORITY,
    /** Säkerhetsklass of a position, by code. */
    POSITION_CLASS
  }
}
