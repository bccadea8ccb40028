package se.valv.analysis.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a control plan is of. Part of its stored content.
 *
 * @param number registration number
 * @param year for which year
 * @param operator the verksamhetsutövare
 * @param scope the units that it covers; the whole operator when there are none
 * @param begunAt when it was begun
 * @param begunBy by which account
 */
public record ControlHead(
    String number, int year, UUID operator, List<UUID> scope, Instant begunAt, UUID begunBy) {

  /** Keeps a copy. */
  public ControlHead {
    scope = List.copyOf(scope);
  }
}
