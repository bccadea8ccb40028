package se.valv.audit.tree;

import java.util.Arrays;
import java.util.Base64;

/**
 * A tree, in as much as can be said of it in a line.
 *
 * @param size how many leaves
 * @param root the hash over them, 32 bytes
 */
public record Head(long size, byte[] root) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Head head && size == head.size && Arrays.equals(root, head.root);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(size) + Arrays.hashCode(root);
  }

  @Override
  public String toString() {
    return size + " " + Base64.getEncoder().encodeToString(root);
  }
}
