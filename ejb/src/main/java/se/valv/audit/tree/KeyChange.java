package se.valv.audit.tree;

import java.util.Optional;
import java.util.regex.Pattern;
import se.valv.crypto.Signer;

/**
 * That a log's checkpoints are signed by another key from now on: a note of four lines under the
 * signatures of both keys. Its second line is no number, so it can't be taken for a checkpoint.
 *
 * @param from the key until then
 * @param to the key from then on
 */
public record KeyChange(NoteKey from, NoteKey to) {

  private static final String TITLE = "checkpoint key";
  private static final Pattern TEXT =
      Pattern.compile("([^\n]+)\n" + TITLE + "\n([^\n]+)\n([^\n]+)\n");

  /** Refuses keys of two logs, and twice the same. */
  public KeyChange {
    if (!from.name().equals(to.name()) || from.equals(to)) {
      throw new IllegalArgumentException("a log goes from one key of its own to another");
    }
  }

  /** As it is entered in the log: signed by the owner of both. */
  public Note signed(Signer old, Signer next) {
    var text = String.join("\n", from.name(), TITLE, from.toString(), to.toString(), "");
    return Note.signed(text, from, old).and(to, next);
  }

  /** Reads a note; empty when it is no change, or not signed by both keys. */
  public static Optional<KeyChange> read(String text) {
    try {
      var note = Note.parse(text);
      var parts = TEXT.matcher(note.text());
      if (!parts.matches()) {
        return Optional.empty();
      }
      var change = new KeyChange(NoteKey.parse(parts.group(2)), NoteKey.parse(parts.group(3)));
      return Optional.of(change)
          .filter(c -> c.from.name().equals(parts.group(1)))
          .filter(c -> note.isSignedBy(c.from) && note.isSignedBy(c.to));
    } catch (IllegalArgumentException neither) {
      return Optional.empty();
    }
  }
}
