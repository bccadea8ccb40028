package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyFileTest {

  private static final Randomness RANDOM = new Randomness();
  private static final Argon2 CHEAP = new Argon2(64, 1, 1);
  private static final char[] PASSPHRASE = "Höga Kusten 7 älgar".toCharArray();

  /** Printed by {@code python3 src/test/python/keystore_vector.py}. */
  private static final byte[] BY_ANOTHER_PROGRAM =
      HexFormat.of()
          .parseHex(
              "56414c564b4559530001000000400000000200000001000102030405060708090a0b0c0d0e0f"
                  + "202122232425262728292a2bfb6005040001d186a452450608719925ac25519d1dc29f35"
                  + "f3ff9fc3cb18cb5a8e1a9f5c6ebcfc7d5e12285e67b8196441c2135db0aa40363c853fee"
                  + "cddc1b6d560e3ac8230b541c228d2f76e7300db16296f6064f9cd658735ae5e8f3fbbade"
                  + "6c7c4dd5828ad950863df92689cdf1fa6c35b4c04d48c4c4");

  @Test
  void readsWhatAnotherProgramWrote() throws Exception {
    var keys = KeyFile.decode(BY_ANOTHER_PROGRAM, PASSPHRASE, RANDOM);

    assertEquals(2, keys.lastKey());
    assertArrayEquals(filled(0x11), key(keys, 1));
    assertArrayEquals(filled(0x22), key(keys, 2));
  }

  @Test
  void readsItsOwnWithAPassphraseTypedInAnotherUnicodeForm() throws Exception {
    var file = sample(PASSPHRASE);
    var decomposed = "Ho\u0308ga Kusten 7 a\u0308lgar".toCharArray();

    assertArrayEquals(filled(0x33), key(KeyFile.decode(file, decomposed, RANDOM), 1));
  }

  @Test
  void twoFilesOfTheSameKeysShareNothingButTheirHead() {
    var first = sample(PASSPHRASE);
    var second = sample(PASSPHRASE);

    assertEquals(first.length, second.length);
    var parted = Arrays.mismatch(first, second);
    assertTrue(parted >= 22 && parted < 22 + 6, "they part where the salt begins: " + parted);
  }

  @Test
  void wrongPassphraseIsToldFromDamage() {
    var file = sample(PASSPHRASE);

    assertThrows(WrongPassphrase.class, () -> KeyFile.decode(file, "fel".toCharArray(), RANDOM));
  }

  @Test
  void everyFlippedBitIsFound() {
    var file = sample(PASSPHRASE);
    for (int bit = 0; bit < file.length * Byte.SIZE; bit++) {
      var damaged = file.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThrows(IOException.class, () -> KeyFile.decode(damaged, PASSPHRASE, RANDOM));
    }
  }

  @Test
  void everyShorterFileIsRefused() {
    var file = sample(PASSPHRASE);
    for (int length = 0; length < file.length; length++) {
      var cut = Arrays.copyOf(file, length);
      assertThrows(IOException.class, () -> KeyFile.decode(cut, PASSPHRASE, RANDOM));
    }
  }

  @Test
  void alterationWithAMendedChecksumStillDoesNotOpen() throws Exception {
    var altered = sample(PASSPHRASE);
    altered[60] ^= 1;
    mendChecksum(altered);

    assertThrows(WrongPassphrase.class, () -> KeyFile.decode(altered, PASSPHRASE, RANDOM));
  }

  @Test
  void formatOrCostThatIsNotKnownIsNamed() throws Exception {
    var newer = sample(PASSPHRASE);
    newer[9] = 2;
    mendChecksum(newer);
    var greedy = sample(PASSPHRASE);
    greedy[10] = 0x7f;
    mendChecksum(greedy);

    var tooNew = assertThrows(IOException.class, () -> KeyFile.decode(newer, PASSPHRASE, RANDOM));
    var tooDear = assertThrows(IOException.class, () -> KeyFile.decode(greedy, PASSPHRASE, RANDOM));
    assertEquals("made by a newer version of Valv", tooNew.getMessage());
    assertEquals("asks for a cost that Valv does not accept", tooDear.getMessage());
  }

  /** A key file that opens at once. */
  static void writeCheaply(Path file, char[] passphrase) throws IOException {
    PrivateFile.create(file, sample(passphrase));
  }

  private static byte[] sample(char[] passphrase) {
    var keys = new TreeMap<Integer, RawKey>();
    keys.put(1, new RawKey(filled(0x33), "AES"));
    return KeyFile.encode(keys, passphrase, CHEAP, RANDOM);
  }

  private static byte[] key(Map<Integer, RawKey> keys, int number) {
    return Objects.requireNonNull(keys.get(number)).getEncoded();
  }

  private static byte[] filled(int value) {
    var bytes = new byte[RawKey.BYTES];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static void mendChecksum(byte[] file) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(file, 0, file.length - 32);
    System.arraycopy(digest.digest(), 0, file, file.length - 32, 32);
  }
}
