package se.valv.audit.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.valv.crypto.Sha256;

/**
 * Proofs that a leaf is in a tree, and that one tree begins with another (RFC 9162, 2.1.3 and
 * 2.1.4). A proof is a list of hashes, from the bottom up.
 */
public final class Proofs {

  private Proofs() {}

  /** The root over the first {@code size} leaves. */
  public static byte[] root(Nodes nodes, long size) {
    return size == 0 ? Hashes.ofNothing() : over(nodes, 0, size);
  }

  /**
   * The proof that leaf {@code index} is in the tree of {@code size} leaves.
   *
   * @throws IllegalArgumentException unless 0 ≤ index &lt; size
   */
  public static List<byte[]> inclusion(Nodes nodes, long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    var fromTheTop = new ArrayList<byte[]>();
    var from = 0L;
    var to = size;
    while (to - from > 1) {
      var middle = from + split(to - from);
      if (index < middle) {
        fromTheTop.add(over(nodes, middle, to));
        to = middle;
      } else {
        fromTheTop.add(over(nodes, from, middle));
        from = middle;
      }
    }
    Collections.reverse(fromTheTop);
    return fromTheTop;
  }

  /**
   * The proof that the tree of {@code size} leaves begins with that of {@code earlier}; empty when
   * they are the same.
   *
   * @throws IllegalArgumentException unless 0 &lt; earlier ≤ size
   */
  public static List<byte[]> consistency(Nodes nodes, long earlier, long size) {
    if (earlier <= 0 || earlier > size) {
      throw new IllegalArgumentException("no tree of " + earlier + " in one of " + size);
    }
    var fromTheTop = new ArrayList<byte[]>();
    var from = 0L;
    var to = size;
    while (earlier < to) {
      var middle = from + split(to - from);
      if (earlier <= middle) {
        fromTheTop.add(over(nodes, middle, to));
        to = middle;
      } else {
        fromTheTop.add(over(nodes, from, middle));
        from = middle;
      }
    }
    if (from > 0) {
      fromTheTop.add(over(nodes, from, to));
    }
    Collections.reverse(fromTheTop);
    return fromTheTop;
  }

  /** Whether {@code proof} shows that a leaf with this hash is at {@code index} under a root. */
  public static boolean includes(
      byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    var hash = leafHash;
    var place = index;
    var last = size - 1;
    for (var step : proof) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        hash = Hashes.ofNode(step, hash);
        while ((place & 1) == 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hashes.ofNode(hash, step);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && Sha256.same(hash, root);
  }

  /** Whether {@code proof} shows that the later tree begins with the earlier one. */
  public static boolean continues(Head earlier, Head later, List<byte[]> proof) {
    if (earlier.size() <= 0 || earlier.size() > later.size()) {
      return false;
    }
    if (earlier.size() == later.size()) {
      return proof.isEmpty() && Sha256.same(earlier.root(), later.root());
    }
    var steps = new ArrayList<>(proof);
    if (Long.bitCount(earlier.size()) == 1) {
      steps.addFirst(earlier.root());
    }
    return !steps.isEmpty() && climb(earlier, later, steps);
  }

  private static boolean climb(Head earlier, Head later, List<byte[]> steps) {
    var place = earlier.size() - 1;
    var last = later.size() - 1;
    while ((place & 1) == 1) {
      place >>= 1;
      last >>= 1;
    }
    var old = steps.getFirst();
    var all = steps.getFirst();
    for (var step : steps.subList(1, steps.size())) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        old = Hashes.ofNode(step, old);
        all = Hashes.ofNode(step, all);
        while (place != 0 && (place & 1) == 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        all = Hashes.ofNode(all, step);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && Sha256.same(old, earlier.root()) && Sha256.same(all, later.root());
  }

  /** The hash over the leaves from {@code from} to before {@code to}: one of RFC 9162's parts. */
  private static byte[] over(Nodes nodes, long from, long to) {
    var count = to - from;
    if (Long.bitCount(count) == 1) {
      var level = Long.numberOfTrailingZeros(count);
      return nodes.hash(level, from >> level);
    }
    var middle = from + split(count);
    return Hashes.ofNode(over(nodes, from, middle), over(nodes, middle, to));
  }

  /** The largest power of two below a number of leaves. */
  private static long split(long count) {
    return Long.highestOneBit(count - 1);
  }
}
