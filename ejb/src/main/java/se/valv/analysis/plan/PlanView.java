package se.valv.analysis.plan;

import java.time.LocalDate;
import java.util.List;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.analysis.PartId;
import se.valv.classification.SecurityClass;
import se.valv.problem.NotFound;

/**
 * A plan as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param head what it is of
 * @param measures in the order in which they came
 * @param growable whether the reader may add measures
 */
public record PlanView(
    PlanId id,
    int version,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    PlanHead head,
    List<MeasureView> measures,
    boolean growable) {

  static PlanView from(PlanRows.Found found, LabelView label, Who reader, LocalDate today) {
    return new PlanView(
        found.id(),
        found.version(),
        label.securityClass(),
        label.compartments(),
        found.content().head(),
        found.content().measures().stream()
            .map(measure -> MeasureView.from(measure, reader, today))
            .toList(),
        MeasureSteps.mayPlan(reader));
  }

  /** One of its measures; {@link NotFound} when it has no such. */
  public MeasureView measure(PartId id) {
    return measures.stream()
        .filter(view -> view.measure().id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Says nothing of the plan. */
  @Override
  public String toString() {
    return "PlanView[" + id + "]";
  }
}
