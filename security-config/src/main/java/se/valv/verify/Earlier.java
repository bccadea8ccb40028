package se.valv.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.audit.Fork;
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
  private Trail.@Nullable Leaf first;
  private boolean isOther;

  private Earlier(Head head, @Nullable BundleTrail bundle) {
    this.head = head;
    this.bundle = bundle;
    this.leaves = bundle == null ? Collections.emptyIterator() : bundle.leaves();
  }

  /**
   * Reads it.
   *
   * @throws CannotStart when it is neither, or signed by none of the keys
   */
  static Earlier read(Path file, List<NoteKey> keys) {
    if (BundleTrail.isBundle(file)) {
      var bundle = BundleTrail.open(file);
      return new Earlier(signed(file, bundle.checkpoint(), keys), bundle);
    }
    try {
      return new Earlier(signed(file, Files.readString(file), keys), null);
    } catch (IOException e) {
      throw new CannotStart("can't read the earlier checkpoint " + file, e);
    }
  }

  private static Head signed(Path file, String text, List<NoteKey> keys) {
    try {
      var note = Note.parse(text);
      if (keys.stream().anyMatch(note::isSignedBy)) {
        return CheckpointText.parse(note.text()).head();
      }
    } catch (IllegalArgumentException e) {
      throw new CannotStart(file + " is neither a checkpoint nor a bundle", e);
    }
    throw new CannotStart(
        file
            + " is not signed by the key "
            + keys.getLast()
            + ", nor one before it: give the key of its day");
  }

  /** Compares a leaf with the one at the same place then. */
  void look(Trail.Leaf leaf) {
    if (first == null && leaves.hasNext() && !Arrays.equals(leaves.next().bytes(), leaf.bytes())) {
      first = leaf;
    }
  }

  /** Compares the tree that has grown to the size of then. */
  void look(Head now) {
    isOther = !now.equals(head);
  }

  /**
   * The log is read to its end: the restore that may have lost what was kept. Of a bundle it is
   * known at which place the log became another, so a restore explains no other place.
   *
   * @param forks the restores that the log declares
   * @return none when nothing differs, or nothing explains it: then that is found
   */
  Optional<Fork> end(long size, List<Fork> forks, Findings findings) {
    if (first == null && !isOther && size >= head.size()) {
      return Optional.empty();
    }
    var fork = bundle == null ? Fork.before(head.size(), forks) : parting(forks);
    if (fork.isEmpty()) {
      findings.add(wrong(size));
    }
    return fork;
  }

  private Optional<Fork> parting(List<Fork> forks) {
    var place = first == null ? -1 : first.position();
    return forks.stream().filter(fork -> fork.parts(place)).findFirst();
  }

  private Finding wrong(long size) {
    if (first != null) {
      return Finding.at(
          first.position(),
          first.name() + " is not the one of your earlier bundle: altered, and signed anew");
    }
    return isOther
        ? Finding.at(
            0,
            "the log does not begin with the "
                + head.size()
                + " entries of your earlier checkpoint: one of them was altered, and all signed anew")
        : Finding.at(
            size,
            "the log has "
                + size
                + " entries and your earlier checkpoint says "
                + head.size()
                + ": the tail was cut, or an old copy put back");
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
