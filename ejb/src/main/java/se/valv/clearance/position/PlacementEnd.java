package se.valv.clearance.position;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a decided placement ended. Part of its stored content.
 *
 * @param on first day on which it is not in force
 * @param successor the placement that took its place; none when it was revoked
 */
public record PlacementEnd(LocalDate on, @Nullable PlacementId successor) {

  PlacementState state() {
    return successor == null ? PlacementState.REVOKED : PlacementState.CHANGED;
  }
}
