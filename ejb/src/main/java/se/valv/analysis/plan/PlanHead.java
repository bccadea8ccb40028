package se.valv.analysis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a plan is of. Part of its stored content.
 *
 * @param number the number of its analysis and {@code -P}
 * @param title what its analysis is called
 * @param operator the verksamhetsutövare
 * @param scope the units that it covers; the whole operator when there are none
 * @param analysis the analysis that is in force
 * @param edition of the analysis
 * @param annex whether the analysis is an annex
 * @param establishedOn on which day it was established, in Sweden
 */
public record PlanHead(
    String number,
    String title,
    UUID operator,
    List<UUID> scope,
    UUID analysis,
    int edition,
    boolean annex,
    LocalDate establishedOn) {

  /** Keeps a copy. */
  public PlanHead {
    scope = List.copyOf(scope);
  }
}
