package se.valv.audit;

import java.util.List;
import java.util.Optional;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.ControlCode;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;

/** What somebody kept of the log outside the node: an auditor in his binder, an anchor. */
public sealed interface Kept {

  /** How many entries there were. */
  long size();

  /** Whether it is of this tree. */
  boolean isOf(Head head);

  /** Whether it can be of the log that has these keys. */
  boolean isSignedByOne(List<NoteKey> keys);

  /** Reads a kontrollkod or a signed note; empty when it is neither. */
  static Optional<Kept> parse(String text) {
    Optional<Kept> code = ControlCode.parse(text).map(Code::new);
    return code.isPresent() ? code : note(text);
  }

  private static Optional<Kept> note(String text) {
    try {
      var note = Note.parse(text.replace("\r\n", "\n").strip() + "\n");
      return Optional.of(new Signed(note, CheckpointText.parse(note.text())));
    } catch (IllegalArgumentException neither) {
      return Optional.empty();
    }
  }

  /**
   * A kontrollkod. Nobody signs it: it is his own hand.
   *
   * @param code as it was written down
   */
  record Code(ControlCode code) implements Kept {

    @Override
    public long size() {
      return code.size();
    }

    @Override
    public boolean isOf(Head head) {
      return code.equals(ControlCode.of(head));
    }

    @Override
    public boolean isSignedByOne(List<NoteKey> keys) {
      return true;
    }
  }

  /**
   * A checkpoint.
   *
   * @param note with its signatures
   * @param checkpoint what it says
   */
  record Signed(Note note, CheckpointText checkpoint) implements Kept {

    @Override
    public long size() {
      return checkpoint.head().size();
    }

    @Override
    public boolean isOf(Head head) {
      return checkpoint.head().equals(head);
    }

    @Override
    public boolean isSignedByOne(List<NoteKey> keys) {
      return keys.stream()
          .anyMatch(key -> checkpoint.origin().equals(key.name()) && note.isSignedBy(key));
    }
  }
}
