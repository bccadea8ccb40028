package se.valv.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.PartId;
import se.valv.classification.SecurityClass;
import se.valv.identity.RecordId;

/**
 * Something that rests on an analysis of which a newer version was established since anybody held
 * the one against the other. Worked out from what a reader reaches, and stored nowhere.
 *
 * @param kind what it is
 * @param record the position, the analysis, or the plan of the measure
 * @param part which measure of the plan; of the others none
 * @param name what it is called
 * @param number its registration number
 * @param securityClass class of the record
 * @param newer what it is to be held against, the newest first; never none
 * @param by by which day that is to be done
 * @param late whether that day has been
 * @param mine whether it is the reader's to do
 */
public record Due(
    DueKind kind,
    RecordId record,
    @Nullable PartId part,
    String name,
    String number,
    SecurityClass securityClass,
    List<Newer> newer,
    LocalDate by,
    boolean late,
    boolean mine) {

  /** Keeps a copy. */
  public Due {
    newer = List.copyOf(newer);
  }

  /** Whether an analysis is among what it is to be held against. */
  public boolean isAgainst(UUID analysis) {
    return newer.stream().anyMatch(one -> one.analysis().equals(analysis));
  }

  /** The same for both reasons that there are. */
  Due and(Due other) {
    var both =
        Stream.concat(newer.stream(), other.newer.stream())
            .distinct()
            .sorted(Comparator.comparing(Newer::establishedOn).reversed())
            .toList();
    return new Due(kind, record, part, name, number, securityClass, both, by, late, mine);
  }

  /** Says nothing of it. */
  @Override
  public String toString() {
    return "Due[" + kind + "]";
  }

  /**
   * A version of an analysis.
   *
   * @param analysis its id
   * @param number its registration number
   * @param establishedOn on which day it was established
   */
  public record Newer(UUID analysis, String number, LocalDate establishedOn) {}
}
