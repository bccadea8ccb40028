package se.valv.crypto;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, version 1.3 (RFC 9106), at one cost. What it is given is the UTF-8 of the secret in
 * Unicode's form NFKC, so that an ö typed on another keyboard is the same ö.
 *
 * @param memoryKib KiB of memory, 8 for each lane to {@value #MAX_MEMORY_KIB}
 * @param iterations passes, 1 to {@value #MAX_ITERATIONS}
 * @param parallelism lanes, 1 to {@value #MAX_PARALLELISM}
 */
record Argon2(int memoryKib, int iterations, int parallelism) {

  static final int MAX_MEMORY_KIB = 1 << 20;
  static final int MAX_ITERATIONS = 100;
  static final int MAX_PARALLELISM = 16;
  static final int SALT_BYTES = 16;

  Argon2 {
    var possible =
        within(parallelism, 1, MAX_PARALLELISM)
            && within(memoryKib, 8 * parallelism, MAX_MEMORY_KIB)
            && within(iterations, 1, MAX_ITERATIONS);
    if (!possible) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Argon2id does not run with m=%d,t=%d,p=%d",
              memoryKib,
              iterations,
              parallelism));
    }
  }

  /** Makes {@code length} bytes of a secret and a salt. */
  byte[] derive(char[] secret, byte[] salt, int length) {
    var encoded = encode(secret);
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memoryKib)
              .withIterations(iterations)
              .withParallelism(parallelism)
              .withSalt(salt)
              .build());
      var derived = new byte[length];
      generator.generateBytes(encoded, derived);
      return derived;
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  private static byte[] encode(char[] secret) {
    var chars = CharBuffer.wrap(secret);
    var normal =
        Normalizer.isNormalized(chars, Normalizer.Form.NFKC)
            ? chars
            : CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFKC));
    var buffer = StandardCharsets.UTF_8.encode(normal);
    var bytes = new byte[buffer.remaining()];
    buffer.get(0, bytes);
    buffer.put(0, new byte[bytes.length]);
    return bytes;
  }

  private static boolean within(int value, int least, int most) {
    return value >= least && value <= most;
  }
}
