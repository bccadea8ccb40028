package se.valv.analysis.control;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.PartId;
import se.valv.problem.Invalid;

/**
 * A control (kontrollinsats), or a deviation (avvikelse) that a control found. Part of the stored
 * content of a control plan: so one in which somebody has followed up his own work can neither be
 * sealed nor opened.
 *
 * @param id which
 * @param control the control that found it; null of a control itself
 * @param undertaking what is to be done
 * @param state where it stands
 * @param version version of the control plan that it was last altered in
 * @param steps what has happened, oldest first
 */
public record ControlItem(
    PartId id,
    @Nullable PartId control,
    Undertaking undertaking,
    ControlState state,
    int version,
    List<ControlStep> steps) {

  /** Refuses what can't be true. */
  public ControlItem {
    steps = List.copyOf(steps);
    var last = steps.getLast();
    if (state == ControlState.FOLLOWED_UP && mender(steps).equals(Optional.of(last.by()))) {
      throw new Invalid("event", "OWN_WORK");
    }
  }

  /** Whether it is a deviation. */
  @JsonIgnore
  public boolean isDeviation() {
    return control != null;
  }

  /** Whether it should have been done before a day, and is not. */
  public boolean isLate(LocalDate day) {
    return state.isOpen() && undertaking.due().isBefore(day);
  }

  /** Who mended it last. */
  Optional<UUID> mender() {
    return mender(steps);
  }

  /** The same after another step. */
  ControlItem after(ControlState next, ControlStep step, int newVersion) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new ControlItem(id, control, undertaking, next, newVersion, all);
  }

  private static Optional<UUID> mender(List<ControlStep> steps) {
    return steps.reversed().stream()
        .filter(step -> step.act() == ControlAct.DEVIATION_MENDED)
        .map(ControlStep::by)
        .findFirst();
  }
}
