package se.valv.search.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.lucene.store.IndexOutput;
import se.valv.crypto.BlockSealer;

/** Seals what is written to it, and hands it on block by block; the last when it is closed. */
final class SealingStream extends OutputStream {

  private final IndexOutput to;
  private final BlockSealer sealer;
  private final Runnable ended;
  private final byte[] block = new byte[Format.BLOCK_BYTES];
  private int filled;
  private boolean closed;

  /**
   * Begins the file with its header.
   *
   * @param ended is run when the file is whole, or will never be
   */
  SealingStream(IndexOutput to, BlockSealer sealer, Runnable ended) throws IOException {
    this.to = to;
    this.sealer = sealer;
    this.ended = ended;
    to.writeBytes(Format.header(sealer.salt()), Format.HEADER_BYTES);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (filled == block.length) {
        sealed(false);
      }
      int part = Math.min(length - done, block.length - filled);
      System.arraycopy(bytes, offset + done, block, filled, part);
      filled += part;
      done += part;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (to;
        sealer) {
      sealed(true);
    } finally {
      Arrays.fill(block, (byte) 0);
      ended.run();
    }
  }

  private void sealed(boolean last) throws IOException {
    var plain = filled == block.length ? block : Arrays.copyOf(block, filled);
    var sealed = sealer.next(plain, last);
    to.writeBytes(sealed, sealed.length);
    filled = 0;
  }
}
