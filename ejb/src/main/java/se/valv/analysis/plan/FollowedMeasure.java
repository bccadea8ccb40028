package se.valv.analysis.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.PartId;
import se.valv.problem.Invalid;

/**
 * A säkerhetsskyddsåtgärd that is followed up. Part of the stored content of a plan.
 *
 * @param id which measure; the same as in the analysis
 * @param origin where it comes from
 * @param wording what it is
 * @param charge who is to do it, and by when
 * @param course how far it has come
 * @param version version of the plan that it was last altered in
 */
public record FollowedMeasure(
    PartId id, Origin origin, Wording wording, Charge charge, MeasureCourse course, int version) {

  private static final Set<MeasureState> UNTOUCHED =
      Set.of(MeasureState.IDENTIFIED, MeasureState.DECIDED);

  /** Refuses one that was verified by who was to do it. */
  public FollowedMeasure {
    var verifier = course.verifiedBy();
    if (verifier != null && verifier.equals(charge.doer())) {
      throw new Invalid("event", "OWN_WORK");
    }
  }

  /** Where it stands. */
  @JsonIgnore
  public MeasureState state() {
    return course.state();
  }

  /** Whether it should have been done before a day, and is not. */
  public boolean isLate(LocalDate day) {
    return state().isOpen() && charge.due().isBefore(day);
  }

  FollowedMeasure after(@Nullable Charge next, MeasureCourse newCourse, int newVersion) {
    return new FollowedMeasure(
        id, origin, wording, next == null ? charge : next, newCourse, newVersion);
  }

  /** As an analysis that is established anew has it. */
  FollowedMeasure renewed(Wording now, MeasureStep step, int newVersion) {
    return now.equals(wording)
        ? new FollowedMeasure(id, Origin.ANALYSIS, wording, charge, course, version)
        : new FollowedMeasure(
            id,
            Origin.ANALYSIS,
            now,
            charge.renewed(wording, now),
            course.noting(step),
            newVersion);
  }

  /** As the analysis that is established anew has it no more; what was added stays so. */
  FollowedMeasure left(MeasureStep step, int newVersion) {
    var of = origin == Origin.ANALYSIS ? Origin.EARLIER : origin;
    return state().isOpen() || state() == MeasureState.DONE
        ? new FollowedMeasure(id, of, wording, charge, course.noting(step), newVersion)
        : new FollowedMeasure(id, of, wording, charge, course, version);
  }

  /**
   * Whether nobody has touched it since an analysis was established that words it otherwise than it
   * was begun with, or has it no more.
   */
  public boolean awaitsExamination() {
    var isCarriedOver =
        course.steps().size() > 1 && course.steps().getLast().act() == PlanAct.PLAN_RENEWED;
    return isCarriedOver && (origin != Origin.ANALYSIS || !UNTOUCHED.contains(state()));
  }
}
