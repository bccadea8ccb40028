package se.valv.clearance.position;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.valv.analysis.AnalysisView;

/**
 * The analysis that a placement rests on, as it was established then. Part of the stored content of
 * a placement.
 *
 * @param analysis which
 * @param number its registration number
 * @param edition which edition of it
 * @param establishedOn on which day it was established
 */
public record Basis(UUID analysis, String number, int edition, LocalDate establishedOn) {

  /** An analysis as it was established; nothing of one that never was. */
  static Optional<Basis> of(AnalysisView analysis) {
    var head = analysis.head();
    return Optional.ofNullable(analysis.course().establishment())
        .map(how -> new Basis(analysis.id().value(), head.number(), head.edition(), how.on()));
  }
}
