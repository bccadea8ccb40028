package se.valv.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What the expected bytes are made from; {@code python3 src/test/python/crypto_vectors.py}. */
final class Vectors {

  static final byte[] LABEL = "label".getBytes(StandardCharsets.US_ASCII);

  static final byte[] MESSAGE = "Skyddsvärde 7".getBytes(StandardCharsets.UTF_8);

  private Vectors() {}

  /** The bytes 0, 1, 2 … 31. */
  static byte[] key() {
    var key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) i;
    }
    return key;
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
