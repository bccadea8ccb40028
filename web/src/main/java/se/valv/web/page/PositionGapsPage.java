package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.GapReport;
import se.valv.clearance.position.PositionGaps;
import se.valv.web.security.Gate;

/** Positions held against what the analyses of a day ask for. */
@Named
@RequestScoped
public class PositionGapsPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private AsOf asOf;
  @Inject private PositionGaps gaps;

  private @Nullable GapReport report;

  /** Compares them. */
  public void open() {
    var compared = gaps.on(gate.actor(), asOf.getDay());
    frame.shows(compared.highest());
    report = compared;
  }

  /** What came of it. */
  public @Nullable GapReport getReport() {
    return report;
  }
}
