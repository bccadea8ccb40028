package se.valv.clearance.position;

import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

/**
 * A position held against what the established analyses of a day ask for.
 *
 * @param position which
 * @param securityClass class of what Valv holds of it
 * @param description what it was that day
 * @param verdict how it stands
 * @param asked what asks for the class, and which class; without grounds when nothing does
 * @param basis the analysis that asks for it, and since when; absent when none does
 * @param placed in which class the position is; absent when in none, or not decided
 */
public record PositionGap(
    PositionId position,
    SecurityClass securityClass,
    Description description,
    GapVerdict verdict,
    Proposal asked,
    @Nullable Basis basis,
    @Nullable PositionClass placed) {

  /** Says nothing of the position. */
  @Override
  public String toString() {
    return "PositionGap[" + position + "]";
  }
}
