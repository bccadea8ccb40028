package se.valv.sealing.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import se.valv.crypto.BlockSealer;

/** Keeps a full block back until more comes, for only then it is known not to be the last. */
final class StreamSealer extends OutputStream {

  private final OutputStream to;
  private final BlockSealer sealer;
  private final byte[] block = new byte[SealedStream.BLOCK];
  private int filled;
  private boolean closed;

  StreamSealer(OutputStream to, BlockSealer sealer) throws IOException {
    this.to = to;
    this.sealer = sealer;
    to.write(SealedStream.FORMAT);
    to.write(sealer.salt());
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
