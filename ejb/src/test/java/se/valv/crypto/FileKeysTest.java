package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.crypto.Vectors.LABEL;
import static se.valv.crypto.Vectors.MESSAGE;
import static se.valv.crypto.Vectors.bytes;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

class FileKeysTest {

  private static final byte[] SALT =
      bytes("606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f");

  private final Randomness random = new Randomness();
  private final FileKeys keys = FileKeys.withKey(3, Vectors.key(), random);

  /** Printed by {@code python3 src/test/python/index_file_vector.py}. */
  @Test
  void opensWhatAnotherProgramSealed() {
    var first = bytes("f45e50caec9f5d1e02a41b01fd44f5d8c39471f5db7c3e61bf0b97ae70c5");
    var last = bytes("b6ba41ee985053a162025d341903c45d3ceb05c6cb17a2425044f9119d71");

    try (var opener = keys.open(SALT, LABEL)) {
      assertArrayEquals(MESSAGE, opener.open(0, false, first));
      assertArrayEquals(MESSAGE, opener.open(1, true, last));
    }
  }

  @Test
  void blockOpensInItsPlaceAndInNoOther() {
    var sealer = keys.seal(LABEL);
    var blocks =
        List.of(sealer.next(MESSAGE, false), sealer.next(MESSAGE, false), sealer.next(LABEL, true));
    var opener = keys.open(sealer.salt(), LABEL);

    assertArrayEquals(MESSAGE, opener.open(1, false, blocks.get(1)));
    assertArrayEquals(LABEL, opener.open(2, true, blocks.get(2)));
    for (int place = 0; place < 4; place++) {
      for (int block = 0; block < 3; block++) {
        int number = place;
        var moved = blocks.get(block);
        boolean last = block == 2;
        assertThrows(Tampered.class, () -> opener.open(number, !last, moved));
        if (place != block) {
          assertThrows(Tampered.class, () -> opener.open(number, last, moved));
        }
      }
    }
  }

  @Test
  void everyFlippedBitAndEveryCutIsRefused() {
    var sealer = keys.seal(LABEL);
    var sealed = sealer.next(MESSAGE, true);
    var opener = keys.open(sealer.salt(), LABEL);
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      var altered = sealed.clone();
      altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThrows(Tampered.class, () -> opener.open(0, true, altered));
    }
    for (int cut = 0; cut < sealed.length; cut++) {
      var shorter = Arrays.copyOf(sealed, cut);
      assertThrows(Tampered.class, () -> opener.open(0, true, shorter));
    }
  }

  @Test
  void fileIsBoundToSaltContextAndKey() {
    var sealer = keys.seal(LABEL);
    var sealed = sealer.next(MESSAGE, true);
    var other = FileKeys.withKey(3, new byte[32], random);

    assertThrows(Tampered.class, () -> keys.open(sealer.salt(), MESSAGE).open(0, true, sealed));
    assertThrows(Tampered.class, () -> keys.open(SALT, LABEL).open(0, true, sealed));
    assertThrows(Tampered.class, () -> other.open(sealer.salt(), LABEL).open(0, true, sealed));
    assertThrows(IllegalArgumentException.class, () -> keys.open(new byte[16], LABEL));
  }

  @Test
  void everyFileHasASaltOfItsOwnAndNothingIsSealedAfterItsEnd() {
    var one = keys.seal(LABEL);
    var other = keys.seal(LABEL);

    assertFalse(Arrays.equals(one.salt(), other.salt()));
    assertFalse(Arrays.equals(one.next(MESSAGE, true), other.next(MESSAGE, false)));
    assertThrows(IllegalStateException.class, () -> one.next(MESSAGE, true));
    other.close();
    assertThrows(IllegalStateException.class, () -> other.next(MESSAGE, true));
  }

  @Test
  void keysAreOfTheRingAndOfTheNewestGeneration() {
    var label = new LabelId(new UUID(1, 2));
    var ring = KeyRings.inMemory();
    var first = ring.indexFiles(label);
    var sealer = first.seal(LABEL);
    var sealed = sealer.next(MESSAGE, true);

    var again = ring.indexFiles(label);
    assertArrayEquals(MESSAGE, again.open(sealer.salt(), LABEL).open(0, true, sealed));
    ring.renewIndexFiles(label);
    var second = ring.indexFiles(label);
    assertEquals(List.of(1, 2), List.of(first.generation(), second.generation()));
    assertThrows(Tampered.class, () -> second.open(sealer.salt(), LABEL).open(0, true, sealed));
    second.close();
    assertThrows(IllegalStateException.class, () -> second.seal(LABEL));
  }
}
