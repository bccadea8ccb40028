package se.valv.analysis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A measure as a reader sees it.
 *
 * @param measure what it is and how far it has come
 * @param late whether it should have been done by now
 * @param open the steps that the reader may take now
 * @param changeable whether the reader may change who is to do it, and by when
 */
public record MeasureView(
    FollowedMeasure measure, boolean late, List<MeasureEvent> open, boolean changeable) {

  static MeasureView from(FollowedMeasure measure, Who reader, LocalDate today) {
    return new MeasureView(
        measure,
        measure.isLate(today),
        MeasureSteps.open(measure, reader),
        MeasureSteps.isChangeable(measure, reader));
  }

  /** What of it is the reader's to do; nothing of what another is at. */
  public Optional<TaskKind> task(UUID me) {
    var doer = measure.charge().doer();
    var isMine = doer == null || me.equals(doer);
    return switch (measure.state()) {
      case IDENTIFIED -> when(MeasureEvent.DECIDE, true, TaskKind.DECIDE);
      case DECIDED -> when(MeasureEvent.START, isMine, TaskKind.BEGIN);
      case ONGOING -> when(MeasureEvent.COMPLETE, isMine, TaskKind.CARRY_OUT);
      case DONE -> when(MeasureEvent.VERIFY, true, TaskKind.VERIFY);
      case VERIFIED, WRITTEN_OFF -> Optional.empty();
    };
  }

  private Optional<TaskKind> when(MeasureEvent event, boolean isMine, TaskKind kind) {
    return isMine && open.contains(event) ? Optional.of(kind) : Optional.empty();
  }

  /** Says nothing of the measure. */
  @Override
  public String toString() {
    return "MeasureView[" + measure.id() + "]";
  }
}
