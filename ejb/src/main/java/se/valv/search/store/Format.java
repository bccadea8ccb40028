package se.valv.search.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import se.valv.crypto.BlockSealer;
import se.valv.crypto.FileKeys;
import se.valv.problem.Tampered;

/** Sizes and header of an index file, format 1. */
final class Format {

  /** Bytes of plaintext in every block but the last, as a power of two. */
  static final int SHIFT = 14;

  static final int BLOCK_BYTES = 1 << SHIFT;

  /** Bytes on disk of every block but the last. */
  static final int SEALED_BYTES = BLOCK_BYTES + BlockSealer.OVERHEAD;

  private static final byte[] MAGIC = "VALVIDX1".getBytes(US_ASCII);

  static final int HEADER_BYTES = MAGIC.length + FileKeys.SALT_BYTES;

  private Format() {}

  static byte[] header(byte[] salt) {
    return ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).put(salt).array();
  }

  /** The salt in a header. */
  static byte[] salt(byte[] header) {
    if (!Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length))) {
      throw new Tampered("an index file does not begin as one");
    }
    return Arrays.copyOfRange(header, MAGIC.length, HEADER_BYTES);
  }

  /**
   * How long the content is of a file that has this length on disk.
   *
   * @throws Tampered when no file has
   */
  static long contentBytes(long onDisk) {
    long sealed = onDisk - HEADER_BYTES;
    long rest = sealed % SEALED_BYTES;
    long least = sealed > SEALED_BYTES ? BlockSealer.OVERHEAD + 1 : BlockSealer.OVERHEAD;
    if (sealed <= 0 || (rest != 0 && rest < least)) {
      throw new Tampered("an index file has not the length of one");
    }
    return sealed - blocks(sealed) * BlockSealer.OVERHEAD;
  }

  private static long blocks(long sealed) {
    return (sealed + SEALED_BYTES - 1) / SEALED_BYTES;
  }
}
