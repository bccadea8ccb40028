package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlans;
import se.valv.web.security.Gate;

/** One control plan, or one control or deviation of it. */
@Named
@RequestScoped
public class ControlPlanPage {

  private static final Comparator<ControlItemView> BY_DAY =
      Comparator.comparing((ControlItemView view) -> !view.item().state().isOpen())
          .thenComparing(view -> view.item().undertaking().due());

  @Inject private Gate gate;
  @Inject private ControlPlans plans;
  @Inject private ControlReadings readings;

  private @Nullable ControlReading reading;
  private @Nullable ControlItemView item;

  /** Reads the control plan that the address names. */
  public void open() {
    reading = readings.of(plans.read(gate.actor(), Addressed.controlPlan(gate)));
  }

  /** Reads it, for one of its controls or deviations. */
  public void openItem() {
    var view = plans.read(gate.actor(), Addressed.controlPlan(gate));
    item = view.item(Addressed.part(gate));
    reading = readings.of(view);
  }

  /** The control plan. */
  public @Nullable ControlReading getReading() {
    return reading;
  }

  /** The control or deviation. */
  public @Nullable ControlItemView getItem() {
    return item;
  }

  /** The control that found the deviation. */
  public @Nullable ControlItemView getFoundBy() {
    var control = item == null ? null : item.item().control();
    return reading == null || control == null ? null : reading.getView().item(control);
  }

  /** What the control found wrong. */
  public List<ControlItemView> getFound() {
    return reading == null || item == null ? List.of() : reading.deviations(item.item().id());
  }

  /** The controls: those still to carry out first, by day. */
  public List<ControlItemView> getControls() {
    return reading == null
        ? List.of()
        : reading.getView().controls().stream().sorted(BY_DAY).toList();
  }

  /** What controls found wrong: what is still to mend first, by day. */
  public List<ControlItemView> getDeviations() {
    return reading == null
        ? List.of()
        : reading.getView().deviations().stream().sorted(BY_DAY).toList();
  }
}
