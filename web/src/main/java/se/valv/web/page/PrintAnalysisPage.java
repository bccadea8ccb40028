package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.web.security.Gate;

/**
 * An analysis for paper. Each showing is an act of its own, so there is no address to come back to.
 */
@Named
@RequestScoped
public class PrintAnalysisPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Analyses analyses;
  @Inject private Readings readings;
  @Inject private Clock clock;

  private @Nullable AnalysisReading reading;
  private @Nullable Instant printedAt;

  /** Lets the analysis be printed; the log has the entry before the page is made. */
  public void open() {
    var printed = readings.of(analyses.print(gate.actor(), Addressed.analysis(gate)));
    frame.comesBackTo(printed.getAddress());
    reading = printed;
    printedAt = clock.instant();
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** When it was let out. */
  public @Nullable Instant getPrintedAt() {
    return printedAt;
  }
}
