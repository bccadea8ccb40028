package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisView;
import se.valv.report.Reports;
import se.valv.web.security.Gate;

/** Takes a report of an analysis out of the register. */
@Named
@RequestScoped
public class AnalysisReportPage {

  @Inject private Gate gate;
  @Inject private TakingOut takingOut;
  @Inject private Analyses analyses;
  @Inject private Reports reports;

  private @Nullable AnalysisView analysis;

  /** Shows the form, or answers with the file. */
  public void open() {
    var id = Addressed.analysis(gate);
    if (!takingOut.done(said -> reports.ofAnalysis(gate.actor(), id, said))) {
      var read = analyses.read(gate.actor(), id);
      takingOut.shows(read.securityClass());
      analysis = read;
    }
  }

  /** What it is of. */
  public @Nullable AnalysisView getAnalysis() {
    return analysis;
  }
}
