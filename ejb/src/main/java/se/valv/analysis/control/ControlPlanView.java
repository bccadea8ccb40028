package se.valv.analysis.control;

import java.time.LocalDate;
import java.util.List;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.analysis.PartId;
import se.valv.analysis.plan.Who;
import se.valv.classification.SecurityClass;
import se.valv.problem.NotFound;

/**
 * A control plan as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param head what it is of
 * @param items controls and deviations, in the order in which they came
 * @param growable whether the reader may plan controls
 */
public record ControlPlanView(
    ControlPlanId id,
    int version,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    ControlHead head,
    List<ControlItemView> items,
    boolean growable) {

  static ControlPlanView from(
      ControlRows.Found found, LabelView label, Who reader, LocalDate today) {
    return new ControlPlanView(
        found.id(),
        found.version(),
        label.securityClass(),
        label.compartments(),
        found.content().head(),
        found.content().items().stream()
            .map(item -> ControlItemView.from(item, reader, today))
            .toList(),
        ControlSteps.mayPlan(reader));
  }

  /** The controls, in the order in which they were planned. */
  public List<ControlItemView> controls() {
    return items.stream().filter(view -> !view.item().isDeviation()).toList();
  }

  /** What controls found wrong. */
  public List<ControlItemView> deviations() {
    return items.stream().filter(view -> view.item().isDeviation()).toList();
  }

  /** One of them; {@link NotFound} when it has no such. */
  public ControlItemView item(PartId id) {
    return items.stream()
        .filter(view -> view.item().id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Says nothing of the plan. */
  @Override
  public String toString() {
    return "ControlPlanView[" + id + "]";
  }
}
