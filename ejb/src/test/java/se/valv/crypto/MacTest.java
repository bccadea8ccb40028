package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.crypto.Vectors.MESSAGE;
import static se.valv.crypto.Vectors.hex;

import org.junit.jupiter.api.Test;

/** Expected bytes are printed by {@code python3 src/test/python/crypto_vectors.py}. */
class MacTest {

  private final Mac mac = Mac.withKey(Vectors.key());

  @Test
  void tagIsWhatAnotherProgramComputes() {
    assertEquals(
        "32d6acb7f4d324397d0803f2e3d9d30c978593189bc4b89ece00dd837e34a190", hex(mac.tag(MESSAGE)));
  }

  @Test
  void chainWalksForwardsAsAnotherProgramDoes() {
    assertEquals(
        "24c9de964c0298e18ca8b14f1d1f40d3fbf3d2860ce736567b4993cc4af1f6a3",
        hex(mac.next().tag(MESSAGE)));
  }

  @Test
  void matchesOnlyTheWholeTagOfTheMessage() {
    var tag = mac.tag(MESSAGE);

    assertTrue(mac.matches(MESSAGE, tag));
    assertFalse(mac.matches(Vectors.LABEL, tag));
    assertFalse(mac.matches(MESSAGE, new byte[0]));
    for (int bit = 0; bit < tag.length * Byte.SIZE; bit++) {
      var altered = tag.clone();
      altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertFalse(mac.matches(MESSAGE, altered));
    }
  }

  @Test
  void closedKeyMakesNoTag() {
    var used = Mac.withKey(Vectors.key());
    used.close();

    assertThrows(IllegalStateException.class, () -> used.tag(MESSAGE));
  }
}
