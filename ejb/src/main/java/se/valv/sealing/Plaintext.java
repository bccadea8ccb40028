package se.valv.sealing;

import java.util.Arrays;

/**
 * What a sealed body holds, opened under a grant. Never prints. Closing wipes these bytes; the
 * record read from them is an object like any other, and nothing can wipe that.
 */
public final class Plaintext implements AutoCloseable {

  private final byte[] content;
  private boolean closed;

  /** Takes the array over. */
  Plaintext(byte[] content) {
    this.content = content;
  }

  /**
   * The record that was sealed.
   *
   * @throws se.valv.problem.Unavailable when it was sealed in a version that {@code type} is not
   * @throws IllegalStateException when it is something else, or this is closed
   */
  public <T extends Record> T as(Class<T> type) {
    if (closed) {
      throw new IllegalStateException("the plaintext is closed");
    }
    return Encoding.decode(content, type);
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(content, (byte) 0);
  }

  @Override
  public String toString() {
    return "Plaintext";
  }
}
