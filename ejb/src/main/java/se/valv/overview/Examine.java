package se.valv.overview;

import java.util.UUID;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends who held something against a newer version of what it rests on, and found it
 * to remain.
 *
 * @param against the newest version that he saw
 * @param comment why it remains; at most 4,000 characters
 */
public record Examine(UUID against, String comment) {

  /** Longest comment, in characters. */
  public static final int MAX_COMMENT = 4_000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Examine {
    new FieldChecks().text("comment", comment, MAX_COMMENT).orThrow();
  }
}
