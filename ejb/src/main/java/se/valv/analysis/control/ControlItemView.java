package se.valv.analysis.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.valv.analysis.plan.TaskKind;
import se.valv.analysis.plan.Who;

/**
 * A control or deviation as a reader sees it.
 *
 * @param item what it is and how far it has come
 * @param late whether it should have been done by now
 * @param open the steps that the reader may take now
 * @param recordable whether the reader may record what this control found
 */
public record ControlItemView(
    ControlItem item, boolean late, List<ControlEvent> open, boolean recordable) {

  static ControlItemView from(ControlItem item, Who reader, LocalDate today) {
    return new ControlItemView(
        item,
        item.isLate(today),
        ControlSteps.open(item, reader),
        ControlSteps.mayRecord(item, reader));
  }

  /** What of it is the reader's to do. */
  public Optional<TaskKind> task() {
    return switch (item.state()) {
      case PLANNED -> when(ControlEvent.CARRY_OUT, TaskKind.CONTROL);
      case OPEN -> when(ControlEvent.MEND, TaskKind.MEND);
      case MENDED -> when(ControlEvent.FOLLOW_UP, TaskKind.FOLLOW_UP);
      case CARRIED_OUT, CALLED_OFF, FOLLOWED_UP -> Optional.empty();
    };
  }

  private Optional<TaskKind> when(ControlEvent event, TaskKind kind) {
    return open.contains(event) ? Optional.of(kind) : Optional.empty();
  }

  /** Says nothing of the item. */
  @Override
  public String toString() {
    return "ControlItemView[" + item.id() + "]";
  }
}
