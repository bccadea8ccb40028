package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.analysis.plan.Plans;
import se.valv.web.security.Gate;

/** The plans in reach, each with how far it has come; or the plan of one analysis. */
@Named
@RequestScoped
public class PlansPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Plans plans;
  @Inject private PlanReadings readings;

  private List<PlanReading> rows = List.of();

  /** Fetches them; whoever asks for the plan of an analysis is led there. */
  public void open() {
    var analysis = posted.value("analys");
    var found = plans.all(gate.actor());
    var asked =
        found.stream().filter(p -> p.head().analysis().toString().equals(analysis)).findFirst();
    if (asked.isPresent()) {
      answer.seeOther("/planer/" + asked.get().id().value());
    } else {
      rows = readings.of(found);
    }
  }

  /** The plans, by number. */
  public List<PlanReading> getRows() {
    return rows;
  }
}
