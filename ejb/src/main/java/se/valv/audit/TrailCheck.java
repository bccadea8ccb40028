package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Frontier;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.Note;

/**
 * Checks the whole log within a node: every entry against its leaf, and the root over the leaves
 * against every checkpoint. Shows nothing of any entry but its number, so it may be run for
 * somebody who may not read it; that he ran it is recorded by whoever calls this.
 *
 * <p>It takes the machine's word for what is in the database. Who does not, takes the separate
 * verifier and his own copy of the key.
 */
@ApplicationScoped
public class TrailCheck {

  /** Entries at a time; each stretch has a transaction of its own. */
  static final int STRETCH = 10_000;

  @Inject TrailPieces pieces;
  @Inject Checkpoints checkpoints;

  /**
   * Checks what is under the newest checkpoint now, and that nothing is beside it. Takes seconds
   * for each million of entries; must be called outside a transaction.
   *
   * @param progress is told after each stretch
   */
  public Verdict run(Consumer<Progress> progress) {
    var newest = checkpoints.latest();
    if (newest.isEmpty()) {
      return new Verdict(new Head(0, Hashes.ofNothing()), Optional.empty());
    }
    var size = newest.get().size();
    var tree = tree(size, checkpoints.keys(), progress);
    var entries = entries(size, progress);
    progress.accept(new Progress(2 * size, 2 * size));
    return new Verdict(
        newest.get().head(),
        Stream.concat(tree.stream(), entries.stream())
            .min(Comparator.comparingLong(Wrong::placeOrLast)));
  }

  private Optional<Wrong> tree(long size, KeyHistory keys, Consumer<Progress> progress) {
    var grown = new Frontier();
    var good = 0L;
    for (var from = 0L; from < size; from += STRETCH) {
      var count = (int) Math.min(STRETCH, size - from);
      var signed = pieces.checkpoints(from, from + count).iterator();
      var next = signed.hasNext() ? signed.next() : null;
      for (var leaf : pieces.leaves(from, count)) {
        grown.add(Hashes.ofLeaf(leaf));
        if (next != null && next.size() == grown.size()) {
          if (!isOf(next, grown, keys)) {
            return Optional.of(new Wrong(good, null, "CHECKPOINT"));
          }
          good = next.size();
          next = signed.hasNext() ? signed.next() : null;
        }
      }
      progress.accept(new Progress(from + count, 2 * size));
    }
    return good == size ? Optional.empty() : Optional.of(new Wrong(good, null, "CUT"));
  }

  private static boolean isOf(Checkpoint checkpoint, Frontier grown, KeyHistory keys) {
    var note = Note.parse(checkpoint.signedNote());
    return note.isSignedBy(keys.at(grown.size()))
        && CheckpointText.parse(note.text()).head().equals(new Head(grown.size(), grown.root()));
  }

  private Optional<Wrong> entries(long size, Consumer<Progress> progress) {
    var first = Optional.<Wrong>empty();
    var done = 0L;
    for (var epoch : pieces.epochs()) {
      for (var from = 1L; from <= epoch.number(); from += STRETCH) {
        first =
            Stream.concat(first.stream(), pieces.wrong(epoch.epoch(), from, STRETCH).stream())
                .min(Comparator.comparingLong(Wrong::placeOrLast));
        done += Math.min(STRETCH, epoch.number() - from + 1);
        progress.accept(new Progress(size + Math.min(done, size), 2 * size));
      }
    }
    return first;
  }

  /**
   * How far a check has come.
   *
   * @param done steps
   * @param of steps in all
   */
  public record Progress(long done, long of) {}

  /**
   * What a check came to.
   *
   * @param head the tree that was checked
   * @param wrong the first that is wrong; empty when all is whole
   */
  public record Verdict(Head head, Optional<Wrong> wrong) {

    /** Whether nothing was found. */
    public boolean isWhole() {
      return wrong.isEmpty();
    }
  }

  /**
   * What is wrong.
   *
   * @param position the place in the log from which on something is wrong; none for an entry that
   *     has no place
   * @param number the entry; none when only the tree shows it
   * @param what {@code ALTERED}, {@code DELETED}, {@code INSERTED}; {@code CHECKPOINT} when leaves
   *     from that place on are not those that were signed; {@code CUT} when some are gone
   */
  public record Wrong(@Nullable Long position, @Nullable EntryNumber number, String what) {

    long placeOrLast() {
      return position == null ? Long.MAX_VALUE : position;
    }

    static Wrong of(long epoch, List<?> columns) {
      var position = (Number) columns.get(0);
      var number = new EntryNumber(epoch, ((Number) columns.get(1)).longValue());
      return new Wrong(
          position == null ? null : position.longValue(), number, (String) columns.get(2));
    }
  }
}
