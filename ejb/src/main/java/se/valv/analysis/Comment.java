package se.valv.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a section or a part. Not among the words that are established. Part of the stored
 * content of an analysis.
 *
 * @param id which comment
 * @param subject section by name, or part by id
 * @param text what is said; at most 4,000 characters
 * @param by by which account
 * @param at when
 * @param resolvedBy who has dealt with it
 */
public record Comment(
    PartId id, String subject, String text, UUID by, Instant at, @Nullable UUID resolvedBy) {

  /** Longest comment, in characters. */
  public static final int MAX_TEXT = 4_000;

  Comment resolved(UUID account) {
    return new Comment(id, subject, text, by, at, account);
  }
}
