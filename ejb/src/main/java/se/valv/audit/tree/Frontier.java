package se.valv.audit.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The right edge of a growing tree: the hashes of its largest whole parts, at most one for each bit
 * of its size. All that is needed to add a leaf and to know the root. Not for use by several
 * threads.
 */
public final class Frontier {

  private final Deque<byte[]> parts = new ArrayDeque<>();
  private long size;

  /** The frontier of a tree without leaves. */
  public Frontier() {}

  /** That of the first {@code size} leaves of a tree that is stored. */
  public static Frontier of(long size, Nodes nodes) {
    var frontier = new Frontier();
    for (var level = Long.SIZE - 2; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        frontier.parts.push(nodes.hash(level, (size >> level) - 1));
      }
    }
    frontier.size = size;
    return frontier;
  }

  /** Adds the hash of the next leaf. */
  public void add(byte[] leafHash) {
    var hash = leafHash;
    for (var rest = size; (rest & 1) == 1; rest >>= 1) {
      hash = Hashes.ofNode(parts.pop(), hash);
    }
    parts.push(hash);
    size++;
  }

  /** How many leaves there are. */
  public long size() {
    return size;
  }

  /** The root over them. */
  public byte[] root() {
    if (size == 0) {
      return Hashes.ofNothing();
    }
    List<byte[]> fromTheRight = new ArrayList<>(parts);
    var root = fromTheRight.getFirst();
    for (var part : fromTheRight.subList(1, fromTheRight.size())) {
      root = Hashes.ofNode(part, root);
    }
    return root;
  }
}
