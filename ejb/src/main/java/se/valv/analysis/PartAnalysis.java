package se.valv.analysis;

import java.util.List;
import java.util.UUID;

/**
 * The analysis of a part of an operator (delanalys) in the one that is composed of it: as it was
 * when it was taken in. Its label is dominated by that of the whole, so whoever reads the one may
 * read the other. Part of the stored content of an analysis.
 *
 * @param id which analysis
 * @param number registration number
 * @param title what it is called
 * @param scope the units that it covers
 */
public record PartAnalysis(UUID id, String number, String title, List<UUID> scope) {

  /** Keeps a copy. */
  public PartAnalysis {
    scope = List.copyOf(scope);
  }

  static PartAnalysis of(UUID id, Head head) {
    return new PartAnalysis(id, head.number(), head.title(), head.scope());
  }
}
