package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.analysis.control.ControlPlans;
import se.valv.web.security.Gate;

/** The control plans in reach, each with how far it has come. */
@Named
@RequestScoped
public class ControlPlansPage {

  @Inject private Gate gate;
  @Inject private ControlPlans plans;
  @Inject private ControlReadings readings;

  private List<ControlReading> rows = List.of();

  /** Fetches them. */
  public void open() {
    rows = readings.of(plans.all(gate.actor()));
  }

  /** The control plans, the latest year first. */
  public List<ControlReading> getRows() {
    return rows;
  }
}
