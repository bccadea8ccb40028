package se.valv.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an analysis has come, and by whom. Part of its stored content.
 *
 * @param state where it stands
 * @param authors everybody who altered a word of it
 * @param endorsedBy who endorsed it
 * @param establishment how it was established; null until it is
 * @param successor the revision that is being written, or that has replaced it
 * @param steps what has happened, oldest first
 */
public record Course(
    AnalysisState state,
    List<UUID> authors,
    @Nullable UUID endorsedBy,
    @Nullable Establishment establishment,
    @Nullable UUID successor,
    List<Step> steps) {

  /** Of an analysis that is begun. */
  static final Course BEGUN =
      new Course(AnalysisState.DRAFT, List.of(), null, null, null, List.of());

  /** Keeps copies. */
  public Course {
    authors = List.copyOf(authors);
    steps = List.copyOf(steps);
  }

  /** With one more who altered a word. */
  Course writtenBy(UUID account) {
    var all = Stream.concat(authors.stream(), Stream.of(account)).distinct().toList();
    return new Course(state, all, endorsedBy, establishment, successor, steps);
  }

  Course after(Step step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return new Course(step.to(), authors, endorsedBy, establishment, successor, all);
  }

  Course endorsed(@Nullable UUID account) {
    return new Course(state, authors, account, establishment, successor, steps);
  }

  Course established(Establishment how) {
    return new Course(state, authors, endorsedBy, how, successor, steps);
  }

  Course followedBy(@Nullable UUID revision) {
    return new Course(state, authors, endorsedBy, establishment, revision, steps);
  }

  /** When it was established, if it ever was. */
  Optional<Instant> establishedAt() {
    return establishing(AnalysisEvent.ESTABLISH).findFirst();
  }

  /** When it was last held against what it rests on: in its establishing, or since. */
  Optional<Instant> examinedAt() {
    return Stream.concat(establishing(AnalysisEvent.ESTABLISH), establishing(AnalysisEvent.EXAMINE))
        .max(Comparator.naturalOrder());
  }

  private Stream<Instant> establishing(AnalysisEvent event) {
    return steps.stream()
        .filter(step -> step.event() == event && step.to() == AnalysisState.ESTABLISHED)
        .map(Step::at);
  }

  /**
   * How an analysis was established.
   *
   * @param by by which account
   * @param on on which day, in Sweden
   * @param nextReview by when it must be looked at again (SSF 2:1)
   * @param fingerprint SHA-256 of its head and words, as the entry in the log states it: 64
   *     hexadecimal digits
   */
  public record Establishment(UUID by, LocalDate on, LocalDate nextReview, String fingerprint) {}
}
