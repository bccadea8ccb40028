package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.crypto.Vectors.LABEL;
import static se.valv.crypto.Vectors.MESSAGE;
import static se.valv.crypto.Vectors.bytes;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.valv.problem.Tampered;

class OneTimeKeyTest {

  private final Randomness random = new Randomness();
  private final Aead wrapping = Aead.withKey(Vectors.key(), random);

  /** Printed by {@code python3 src/test/python/crypto_vectors.py}. */
  @Test
  void unwrapsAndOpensWhatAnotherProgramMade() {
    var wrapped =
        bytes(
            "404142434445464748494a4be5bea924213b8004cac310319c63145c7ec1555bb0320824"
                + "704049e29014eadc1fc42b606cc7affe40ace91a10836b73");
    var sealed = bytes("32b3ddd69fe17d2b4575eb01e44cc16646cc9fa264801c7140234a37432d");

    try (var key = OneTimeKey.unwrap(wrapped, wrapping, LABEL)) {
      assertArrayEquals(MESSAGE, key.open(sealed, LABEL));
    }
  }

  @Property(tries = 100)
  void opensExactlyWhatWasSealed(@ForAll byte[] plaintext, @ForAll byte[] associatedData) {
    try (var key = OneTimeKey.fresh(random)) {
      var sealed = key.seal(plaintext, associatedData);
      var wrapped = key.wrap(wrapping, associatedData);

      assertEquals(OneTimeKey.WRAPPED_BYTES, wrapped.length);
      assertEquals(plaintext.length + OneTimeKey.OVERHEAD, sealed.length);
      var unwrapped = OneTimeKey.unwrap(wrapped, wrapping, associatedData);
      assertArrayEquals(plaintext, unwrapped.open(sealed, associatedData));
    }
  }

  @Test
  void everyFlippedBitAndEveryCutIsRefused() {
    var key = OneTimeKey.fresh(random);
    var sealed = key.seal(MESSAGE, LABEL);
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      var altered = sealed.clone();
      altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThrows(Tampered.class, () -> key.open(altered, LABEL));
    }
    for (int cut = 0; cut < sealed.length; cut++) {
      var shorter = Arrays.copyOf(sealed, cut);
      assertThrows(Tampered.class, () -> key.open(shorter, LABEL));
    }
    assertThrows(Tampered.class, () -> key.open(sealed, MESSAGE));
  }

  @Test
  void sealsOnceAndOnlyWhenFresh() {
    var key = OneTimeKey.fresh(random);
    var unwrapped = OneTimeKey.unwrap(key.wrap(wrapping, LABEL), wrapping, LABEL);

    key.seal(MESSAGE, LABEL);
    assertThrows(IllegalStateException.class, () -> key.seal(MESSAGE, LABEL));
    assertThrows(IllegalStateException.class, () -> unwrapped.seal(MESSAGE, LABEL));
  }

  @Test
  void twoFreshKeysSealTheSameDifferently() {
    var first = OneTimeKey.fresh(random).seal(MESSAGE, LABEL);

    assertFalse(Arrays.equals(first, OneTimeKey.fresh(random).seal(MESSAGE, LABEL)));
  }

  @Test
  void wrappedKeyIsBoundToItsPlaceAndItsLength() {
    var wrapped = OneTimeKey.fresh(random).wrap(wrapping, LABEL);
    var tooLong = wrapping.seal(new byte[33], LABEL);

    assertThrows(Tampered.class, () -> OneTimeKey.unwrap(wrapped, wrapping, MESSAGE));
    assertThrows(Tampered.class, () -> OneTimeKey.unwrap(tooLong, wrapping, LABEL));
  }

  @Test
  void closedKeyDoesNothing() {
    var key = OneTimeKey.fresh(random);
    key.close();

    assertThrows(IllegalStateException.class, () -> key.seal(MESSAGE, LABEL));
    assertThrows(IllegalStateException.class, () -> key.wrap(wrapping, LABEL));
  }
}
