package se.valv.analysis.control;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names a control plan.
 *
 * @param value the identifier as stored and shown
 */
public record ControlPlanId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static ControlPlanId random() {
    return new ControlPlanId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.CONTROL_PLAN;
  }
}
