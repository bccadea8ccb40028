package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.plan.PlanView;
import se.valv.analysis.plan.Plans;
import se.valv.report.Reports;
import se.valv.web.security.Gate;

/** Takes a report of a plan out of the register. */
@Named
@RequestScoped
public class PlanReportPage {

  @Inject private Gate gate;
  @Inject private TakingOut takingOut;
  @Inject private Plans plans;
  @Inject private Reports reports;

  private @Nullable PlanView plan;

  /** Shows the form, or answers with the file. */
  public void open() {
    var id = Addressed.plan(gate);
    if (!takingOut.done(said -> reports.ofPlan(gate.actor(), id, said))) {
      var read = plans.read(gate.actor(), id);
      takingOut.shows(read.securityClass());
      plan = read;
    }
  }

  /** What it is of. */
  public @Nullable PlanView getPlan() {
    return plan;
  }
}
