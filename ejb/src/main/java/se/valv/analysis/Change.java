package se.valv.analysis;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * That somebody altered words, and what they were before. What one person does to one subject
 * without another between, within a while, is one change. Part of the stored content of an
 * analysis.
 *
 * @param first version of the analysis that the change began with
 * @param last version that it ended with
 * @param at when it ended
 * @param by by which account
 * @param subject section or category by name, or part by id
 * @param before its words before, by field; none when it was added
 */
public record Change(
    int first, int last, Instant at, UUID by, String subject, Map<String, String> before) {

  /** Keeps a copy. */
  public Change {
    before = Map.copyOf(before);
  }

  /** The same, going on to a later version. */
  Change until(int version, Instant later) {
    return new Change(first, version, later, by, subject, before);
  }
}
