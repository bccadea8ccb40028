package se.valv.asset;

import org.jspecify.annotations.Nullable;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;

/**
 * What follows when one aspect of an asset is lost: how grave, by class for information and by
 * level for everything else, and in words. Judged by consequence, never by likelihood. Part of the
 * stored content of an asset.
 *
 * @param subjectClass of information alone
 * @param level of everything else
 * @param text in words
 */
public record Consequence(
    @Nullable SecurityClass subjectClass, @Nullable ConsequenceLevel level, @Nullable String text) {

  /** Nothing is said. */
  public static final Consequence UNKNOWN = new Consequence(null, null, null);

  /** The code of the class or the level; null when neither is said. */
  public @Nullable String grade() {
    return subjectClass != null ? subjectClass.code() : level == null ? null : level.name();
  }

  /** Whether it is said how grave it is. */
  public boolean judged() {
    return subjectClass != null || level != null;
  }
}
