package se.valv.verify;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.audit.EntryNumber;
import se.valv.audit.tree.WholeTile;

/**
 * A log to be verified, wherever it lies. Everything is read once, from the beginning, and nothing
 * is held: memory does not grow with the log.
 */
interface Trail extends AutoCloseable {

  /** The leaves in their order, with the entries that they are of where this log has them. */
  Iterator<Leaf> leaves();

  /** The checkpoints, smallest first. */
  Iterator<Signed> checkpoints();

  /** The whole tiles of a level, in order. */
  Iterator<WholeTile> tiles(int level);

  /** The entries by epoch and number; empty when this log holds leaves only. */
  Optional<Iterator<StoredEntry>> entries();

  /** The leaves by epoch and number; asked for only where there are entries. */
  Iterator<Leaf> leavesByNumber();

  /** The entries that say something of the log as a whole, in the order of their places. */
  Iterator<Declaration> declarations();

  @Override
  void close();

  /**
   * A leaf.
   *
   * @param position its place in the order, from 0
   * @param number of its entry; none in a bundle
   * @param bytes 33 bytes
   * @param entry what the leaf was made of, where it comes with it: salt and canonical form
   */
  record Leaf(long position, @Nullable EntryNumber number, byte[] bytes, byte @Nullable [] entry) {

    /** How a finding names it. */
    String name() {
      return name(number, position);
    }

    static String name(@Nullable EntryNumber number, long position) {
      return number == null
          ? "the entry at place " + position
          : "entry " + number + " (place " + position + ")";
    }
  }

  /**
   * A stored checkpoint.
   *
   * @param size under which size it is stored
   * @param note the signed note
   */
  record Signed(long size, String note) {}
}
