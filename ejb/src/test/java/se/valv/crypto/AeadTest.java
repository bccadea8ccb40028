package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.valv.problem.Tampered;

class AeadTest {

  private static final Randomness RANDOM = new Randomness();
  private static final byte[] KEY = Vectors.key();

  private final Aead aead = Aead.withKey(KEY, RANDOM);

  /** Printed by {@code python3 src/test/python/crypto_vectors.py}. */
  @Test
  void opensWhatAnotherProgramSealed() {
    var sealed =
        Vectors.bytes(
            "404142434445464748494a4b"
                + "b1d2d747424ff1c069b67353bb5395e32e5dd6bf5dd6c691d5e8022d735c");

    assertArrayEquals(Vectors.MESSAGE, aead.open(sealed, Vectors.LABEL));
  }

  @Property(tries = 200)
  void opensExactlyWhatWasSealed(@ForAll byte[] plaintext, @ForAll byte[] associatedData) {
    var sealed = aead.seal(plaintext, associatedData);

    assertEquals(plaintext.length + Aead.OVERHEAD, sealed.length);
    assertArrayEquals(plaintext, aead.open(sealed, associatedData));
  }

  @Property(tries = 200)
  void anyOtherAssociatedDataIsRefused(@ForAll byte[] bound, @ForAll byte[] other) {
    if (!Arrays.equals(bound, other)) {
      var sealed = aead.seal(KEY, bound);
      assertThrows(Tampered.class, () -> aead.open(sealed, other));
    }
  }

  @Property(tries = 50)
  void everyFlippedBitAndEveryCutIsRefused(@ForAll @IntRange(max = 40) int length) {
    var sealed = aead.seal(new byte[length], KEY);
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      var altered = sealed.clone();
      altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThrows(Tampered.class, () -> aead.open(altered, KEY));
    }
    for (int cut = 0; cut < sealed.length; cut++) {
      var shorter = Arrays.copyOf(sealed, cut);
      assertThrows(Tampered.class, () -> aead.open(shorter, KEY));
    }
  }

  @Test
  void equalMessagesLookDifferentAndOtherKeysOpenNeither() {
    var first = aead.seal(KEY, KEY);
    var other = Aead.withKey(new byte[32], RANDOM);

    assertFalse(Arrays.equals(first, aead.seal(KEY, KEY)));
    assertThrows(Tampered.class, () -> other.open(first, KEY));
  }

  @Test
  void oneKeyServesManyThreads() throws Exception {
    Callable<Boolean> roundTrips =
        () ->
            IntStream.range(0, 500)
                .mapToObj(i -> new byte[] {(byte) i, (byte) (i >> Byte.SIZE)})
                .allMatch(m -> Arrays.equals(m, aead.open(aead.seal(m, KEY), KEY)));
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> roundTrips).toList())) {
        assertEquals(true, done.get());
      }
    }
  }

  @Test
  void bulkCipherIsTheJdksNotBouncyCastles() {
    var cipher = Gcm.LASTING.ready(Cipher.ENCRYPT_MODE, new RawKey(KEY.clone(), "AES"), KEY, KEY);

    assertEquals("SunJCE", cipher.getProvider().getName());
    assertEquals("AES/GCM/NoPadding", cipher.getAlgorithm());
  }

  @Test
  void keyOfAnotherLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Aead.withKey(new byte[16], RANDOM));
  }

  @Test
  void cipherThatCannotRunIsAFaultAndNotTampering() {
    var wiped = new RawKey(KEY.clone(), "AES");
    var foreign = new RawKey(KEY.clone(), "DES");

    wiped.destroy();
    assertEquals(true, wiped.isDestroyed());
    assertThrows(IllegalStateException.class, () -> new Aead(wiped, RANDOM).seal(KEY, KEY));
    assertEquals("DES key", foreign.toString());
  }
}
