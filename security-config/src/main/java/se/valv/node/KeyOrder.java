package se.valv.node;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.LabelId;
import se.valv.provision.CannotStart;

/**
 * What {@code ./valv keys} is asked to do.
 *
 * @param what it is
 * @param label for which label; null for all
 */
record KeyOrder(What what, @Nullable LabelId label) {

  /** What can be asked for. */
  enum What {
    /** Tell which keys there are. */
    STATUS(false),
    /** A new master key. */
    ROTATE_MASTER(false),
    /** Another key for the log's checkpoints. */
    ROTATE_CHECKPOINT(false),
    /** New keys for labels. */
    ROTATE_LABEL(true),
    /** New keys for labels, and everything sealed anew. */
    REENCRYPT(true);

    private final boolean ofLabels;

    What(boolean ofLabels) {
      this.ofLabels = ofLabels;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Reads the words after {@code keys}.
   *
   * @throws CannotStart when they are not understood
   */
  static KeyOrder of(List<String> words, boolean all) {
    for (var what : What.values()) {
      if (!words.isEmpty() && words.getFirst().equals(what.word())) {
        return of(what, words.subList(1, words.size()), all);
      }
    }
    throw new CannotStart(
        "say what to do with keys: status, rotate-master, rotate-checkpoint, rotate-label or"
            + " reencrypt; see --help");
  }

  private static KeyOrder of(What what, List<String> rest, boolean all) {
    if (rest.size() != (what.ofLabels ? 1 : 0)) {
      throw new CannotStart(
          what.ofLabels
              ? "name a label after " + what.word() + ", or all: see ./valv keys status --all"
              : what.word() + " takes no more words: see --help");
    }
    if (all && what != What.STATUS) {
      throw new CannotStart("--all goes with status; name all labels by the word all");
    }
    return new KeyOrder(what, what.ofLabels ? label(rest.getFirst()) : null);
  }

  private static @Nullable LabelId label(String word) {
    try {
      return word.equals("all") ? null : new LabelId(UUID.fromString(word));
    } catch (IllegalArgumentException e) {
      throw new CannotStart(word + " is no label: see ./valv keys status --all", e);
    }
  }
}
