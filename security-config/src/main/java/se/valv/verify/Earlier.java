package se.valv.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.provision.CannotStart;

/**
 * What an auditor kept from an earlier day: a checkpoint, or a whole bundle, which can also say at
 * which place the log is another than it was.
 */
final class Earlier implements AutoCloseable {

  private final Head head;
  private final @Nullable BundleTrail bundle;
  private final Iterator<Trail.Leaf> leaves;
  private boolean told;

  private Earlier(Head head, @Nullable BundleTrail bundle) {
    this.head = head;
    this.bundle = bundle;
    this.leaves = bundle == null ? Collections.emptyIterator() : bundle.leaves();
  }

  /**
   * Reads it.
   *
   * @throws CannotStart when it is neither, or not signed by the key
   */
  static Earlier read(Path file, NoteKey key) {
    if (BundleTrail.isBundle(file)) {
      var bundle = BundleTrail.open(file);
      return new Earlier(signed(file, bundle.checkpoint(), key), bundle);
    }
    try {
      return new Earlier(signed(file, Files.readString(file), key), null);
    } catch (IOException e) {
      throw new CannotStart("can't read the earlier checkpoint " + file, e);
    }
  }

  private static Head signed(Path file, String text, NoteKey key) {
    try {
      var note = Note.parse(text);
      if (note.isSignedBy(key)) {
        return CheckpointText.parse(note.text()).head();
      }
    } catch (IllegalArgumentException e) {
      throw new CannotStart(file + " is neither a checkpoint nor a bundle", e);
    }
    throw new CannotStart(file + " is not signed by the key " + key + ": give the key of its day");
  }

  /** Compares a leaf with the one at the same place then. */
  void look(Trail.Leaf leaf, Findings findings) {
    if (!told && leaves.hasNext() && !Arrays.equals(leaves.next().bytes(), leaf.bytes())) {
      told = true;
      findings.add(
          Finding.at(
              leaf.position(),
              leaf.name() + " is not the one of your earlier bundle: altered, and signed anew"));
    }
  }

  /** Compares the tree that has grown to the size of then. */
  void look(Head now, Findings findings) {
    if (!now.equals(head) && !told) {
      told = true;
      findings.add(
          Finding.at(
              0,
              "the log does not begin with the "
                  + head.size()
                  + " entries of your earlier checkpoint: one of them was altered, and all signed anew"));
    }
  }

  /** The log is read to its end. */
  void end(long size, Findings findings) {
    if (size < head.size()) {
      findings.add(
          Finding.at(
              size,
              "the log has "
                  + size
                  + " entries and your earlier checkpoint says "
                  + head.size()
                  + ": the tail was cut, or an old copy put back"));
    }
  }

  /** How many entries there were. */
  long size() {
    return head.size();
  }

  @Override
  public void close() {
    if (bundle != null) {
      bundle.close();
    }
  }
}
