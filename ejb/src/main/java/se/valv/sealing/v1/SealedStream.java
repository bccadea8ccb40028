package se.valv.sealing.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import se.valv.crypto.BlockSealer;
import se.valv.crypto.FileKeys;
import se.valv.crypto.SealingStream;
import se.valv.problem.Tampered;

/**
 * Content of any length, sealed in blocks that are opened one by one, in any order: what is read is
 * exactly what was written at that place, or {@link Tampered}. Neither way holds more than a block.
 *
 * <p>Sealed form: format (1 byte), salt (32 bytes), blocks of 65,536 bytes of content and 16 of
 * tag, of which the last may be shorter and is marked as the last: docs/formats/sealed-stream.md.
 */
public final class SealedStream {

  static final byte FORMAT = 1;
  static final int BLOCK = 1 << 16;
  static final int SEALED_BLOCK = BLOCK + BlockSealer.OVERHEAD;
  static final int HEADER = 1 + FileKeys.SALT_BYTES;

  private SealedStream() {}

  /**
   * Seals what is written, bound to {@code context}. Whole only when it is closed: without its end
   * it is opened by nobody. Closes {@code to} with itself.
   */
  public static OutputStream sealing(OutputStream to, FileKeys keys, byte[] context)
      throws IOException {
    var sealer = keys.seal(context);
    to.write(FORMAT);
    to.write(sealer.salt());
    return new SealingStream(to, sealer, BLOCK);
  }

  /**
   * Opens what was sealed with {@code context}. Closes {@code sealed} with itself. Not for use by
   * several threads.
   *
   * @throws Tampered when its beginning or its length is that of no sealed stream; each read throws
   *     it for a block that is not what was sealed there
   */
  public static SeekableByteChannel opened(
      SeekableByteChannel sealed, FileKeys keys, byte[] context) throws IOException {
    return StreamOpener.of(sealed, keys, context);
  }

  /** How long a stream is when its content is {@code length} bytes. */
  public static long sealedLength(long length) {
    return HEADER + length + blocks(length) * BlockSealer.OVERHEAD;
  }

  /** How long the content of a stream is. */
  static long length(long sealedLength) {
    long rest = sealedLength - HEADER;
    long blocks = (rest + SEALED_BLOCK - 1) / SEALED_BLOCK;
    long length = rest - blocks * BlockSealer.OVERHEAD;
    if (length < 0 || blocks(length) != blocks) {
      throw new Tampered("a sealed stream has not the length of one");
    }
    return length;
  }

  /** Even no content is a block: the last. */
  static long blocks(long length) {
    return Math.max(1, (length + BLOCK - 1) / BLOCK);
  }
}
