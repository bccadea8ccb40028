package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.valv.crypto.Vectors.hex;

import org.junit.jupiter.api.Test;

class HkdfTest {

  private final RawKey key = new RawKey(Vectors.key(), "Generic");

  /** Printed by {@code python3 src/test/python/crypto_vectors.py}. */
  @Test
  void expandsAsAnotherProgramDoes() {
    assertEquals(
        "af1038aad025a6bf7d8105b1a9a680488100d66fd9473da1dd5c64a2cbddd3d1",
        hex(Hkdf.expand(key, "valv test", new byte[] {1, 2})));
  }

  @Test
  void purposeAndContextDoNotRunTogether() {
    var first = Hkdf.expand(key, "valv a", new byte[] {'b'});
    var second = Hkdf.expand(key, "valv ab", new byte[0]);

    assertNotEquals(hex(first), hex(second));
  }
}
