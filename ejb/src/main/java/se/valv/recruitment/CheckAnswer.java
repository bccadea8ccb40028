package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import se.valv.placement.Outcome;

/**
 * What who asked is told: no class, no date of a vetting, no reason.
 *
 * @param id of the check
 * @param outcome what he may do
 * @param action what he is to do now
 * @param checkedAt when it was answered
 * @param validUntil last day on which it is ground for placing somebody
 */
public record CheckAnswer(
    PlacementCheckId id,
    Outcome outcome,
    NextStep action,
    Instant checkedAt,
    LocalDate validUntil) {

  static CheckAnswer of(
      PlacementCheckId id, Outcome outcome, Instant checkedAt, LocalDate validUntil) {
    return new CheckAnswer(id, outcome, NextStep.after(outcome), checkedAt, validUntil);
  }
}
