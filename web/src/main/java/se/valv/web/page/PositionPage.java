package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Permission;
import se.valv.clearance.position.Placements;
import se.valv.clearance.position.Positions;
import se.valv.clearance.position.Proposal;
import se.valv.web.security.Gate;

/** One position, with how it is placed and what it was. */
@Named
@RequestScoped
public class PositionPage {

  @Inject private Gate gate;
  @Inject private Positions positions;
  @Inject private Placements placements;
  @Inject private PositionReadings readings;

  private @Nullable PositionReading reading;
  private @Nullable Proposal proposal;

  /** Reads the position that the address names; the log has the entry before the page is made. */
  public void open() {
    var id = Addressed.position(gate);
    reading = readings.of(positions.read(gate.actor(), id));
    proposal = placements.proposal(gate.actor(), id);
  }

  /** The position. */
  public @Nullable PositionReading getReading() {
    return reading;
  }

  /** What the rules ask for now. */
  public @Nullable Proposal getProposal() {
    return proposal;
  }

  /** Whether the reader may describe it anew. */
  public boolean isChangeable() {
    return gate.may(Permission.POSITION_WRITE.code())
        && reading != null
        && reading.getView().may().contains(Action.WRITE);
  }
}
