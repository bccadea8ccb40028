package se.valv.crypto;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * Seals what is written to it, and hands it on block by block. A full block is kept back until more
 * comes, for only then it is known not to be the last; the last goes when the stream is closed, and
 * is a block even when there is nothing in it.
 */
public final class SealingStream extends OutputStream {

  private final OutputStream to;
  private final BlockSealer sealer;
  private final byte[] block;
  private int filled;
  private boolean closed;

  /**
   * Seals blocks of so many bytes; what comes before them is the caller's to write.
   *
   * @param to closed with this
   * @param sealer closed with this
   */
  public SealingStream(OutputStream to, BlockSealer sealer, int blockBytes) {
    this.to = to;
    this.sealer = sealer;
    this.block = new byte[blockBytes];
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, bytes.length);
    if (closed) {
      throw new IOException("the stream is closed");
    }
    for (int done = 0; done < length; ) {
      if (filled == block.length) {
        to.write(sealer.next(block, false));
        filled = 0;
      }
      int part = Math.min(length - done, block.length - filled);
      System.arraycopy(bytes, from + done, block, filled, part);
      filled += part;
      done += part;
    }
  }

  /** What is sealed so far goes on; a block that is not full stays. */
  @Override
  public void flush() throws IOException {
    to.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (to;
        sealer) {
      to.write(sealer.next(Arrays.copyOf(block, filled), true));
    } finally {
      Arrays.fill(block, (byte) 0);
    }
  }
}
