package se.valv.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;

/**
 * How far a measure has come, and by whom. Part of the stored content of a plan: so a plan in which
 * somebody has verified his own work can neither be sealed nor opened.
 *
 * @param state where it stands
 * @param doers everybody who began it or reported it done
 * @param evidence what shows that it is done
 * @param verifiedBy who found it done; null unless it is verified
 * @param residual which need stays unmet, of one that was written off
 * @param steps what has happened, oldest first
 */
public record MeasureCourse(
    MeasureState state,
    List<UUID> doers,
    @Nullable String evidence,
    @Nullable UUID verifiedBy,
    @Nullable String residual,
    List<MeasureStep> steps) {

  /** Refuses what can't be true. */
  public MeasureCourse {
    doers = List.copyOf(doers);
    steps = List.copyOf(steps);
    if ((state == MeasureState.VERIFIED) != (verifiedBy != null)) {
      throw new Invalid("event", "NOT_IN_THIS_STATE");
    }
    if (verifiedBy != null && doers.contains(verifiedBy)) {
      throw new Invalid("event", "OWN_WORK");
    }
    if ((state == MeasureState.DONE || verifiedBy != null) && evidence == null) {
      throw new Invalid("evidence", "MISSING");
    }
    if (state == MeasureState.WRITTEN_OFF && residual == null) {
      throw new Invalid("residual", "MISSING");
    }
  }

  static MeasureCourse begun(MeasureState state, MeasureStep step) {
    return new MeasureCourse(state, List.of(), null, null, null, List.of(step));
  }

  /** After a step of an event. */
  MeasureCourse after(MeasureEvent event, TakeStep input, MeasureStep step) {
    return new MeasureCourse(
        event.from(state),
        doersAfter(event, step.by()),
        event.isEvidenced() ? input.evidence() : evidence,
        verifierAfter(event, step.by()),
        event.leavesResidue() ? input.residual() : residual,
        stepsAnd(step));
  }

  /** With one more that happened, in the same state. */
  MeasureCourse noting(MeasureStep step) {
    return new MeasureCourse(state, doers, evidence, verifiedBy, residual, stepsAnd(step));
  }

  private @Nullable UUID verifierAfter(MeasureEvent event, UUID account) {
    return switch (event) {
      case VERIFY -> account;
      case EXAMINE -> verifiedBy;
      case DECIDE, START, COMPLETE, REOPEN, WRITE_OFF -> null;
    };
  }

  private List<UUID> doersAfter(MeasureEvent event, UUID account) {
    return event == MeasureEvent.START || event == MeasureEvent.COMPLETE
        ? Stream.concat(doers.stream(), Stream.of(account)).distinct().toList()
        : doers;
  }

  private List<MeasureStep> stepsAnd(MeasureStep step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return all;
  }
}
