package se.valv.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import se.valv.audit.EntryNumber;
import se.valv.verify.Trail.Leaf;

/**
 * Walks through entries and leaves side by side, by number: each entry has its leaf, each leaf its
 * entry.
 */
final class EntryPass {

  private static final int EVERY = 50_000;

  private static final Comparator<EntryNumber> BY_NUMBER =
      Comparator.comparingLong(EntryNumber::epoch).thenComparingLong(EntryNumber::number);

  private final Findings findings;
  private final LongConsumer progress;
  private final Gaps gaps = new Gaps();
  private long entries;
  private long waiting;

  EntryPass(Findings findings, LongConsumer progress) {
    this.findings = findings;
    this.progress = progress;
  }

  /** Walks through both. */
  void run(Iterator<StoredEntry> rows, Iterator<Leaf> leaves) {
    var entry = next(rows);
    var leaf = next(leaves);
    while (entry != null || leaf != null) {
      var order = compare(entry, leaf);
      if (order <= 0 && entry != null) {
        seen(entry, order == 0 ? leaf : null);
        entry = next(rows);
      } else if (leaf != null) {
        gone(leaf);
      }
      leaf = order >= 0 ? next(leaves) : leaf;
    }
    gaps.tell(findings);
  }

  /** How many entries wait for a place. */
  long waiting() {
    return waiting;
  }

  private void seen(StoredEntry entry, @Nullable Leaf leaf) {
    gaps.seen(entry);
    if (++entries % EVERY == 0) {
      progress.accept(entries);
    }
    if (leaf == null) {
      if (entry.pending()) {
        waiting++;
      } else {
        findings.add(
            Finding.beside(
                "entry " + entry.number() + " has no place in the tree: inserted by no node"));
      }
    } else if (!Arrays.equals(entry.computed(), leaf.bytes())
        || !Arrays.equals(entry.leaf(), leaf.bytes())) {
      findings.add(
          Finding.at(leaf.position(), leaf.name() + " does not hash to its leaf: altered"));
    }
  }

  private void gone(Leaf leaf) {
    gaps.seen(leaf);
    findings.add(Finding.at(leaf.position(), leaf.name() + " is not there: deleted"));
  }

  private static int compare(@Nullable StoredEntry entry, @Nullable Leaf leaf) {
    if (entry == null) {
      return 1;
    }
    return leaf == null || leaf.number() == null
        ? -1
        : BY_NUMBER.compare(entry.number(), leaf.number());
  }

  private static <T> @Nullable T next(Iterator<T> iterator) {
    return iterator.hasNext() ? iterator.next() : null;
  }
}
