package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

class StoredLabelKeyTest {

  private static final Randomness RANDOM = new Randomness();
  private static final LabelId LABEL = new LabelId(new UUID(4, 5));

  private final MasterKey master = MasterKey.ofBytes(Vectors.key(), RANDOM);
  private final StoredLabelKey key = StoredLabelKey.fresh(LABEL, Purpose.BODY, 3, master, RANDOM);

  @Test
  void whatItSealsItOpensAlsoWhenWrappedAnew() {
    var sealed = key.opened(master, RANDOM).seal(Vectors.MESSAGE);
    var again = key.underCurrent(master);

    assertFalse(java.util.Arrays.equals(key.wrapped(), again.wrapped()));
    assertEquals(3, again.opened(master, RANDOM).generation());
    assertArrayEquals(Vectors.MESSAGE, again.opened(master, RANDOM).open(sealed));
  }

  @Test
  void opensUnderItsOwnMasterKeyOnly() {
    assertTrue(key.opensUnder(master));
    var another = MasterKey.ofBytes(RANDOM.bytes(RawKey.BYTES), RANDOM);
    assertFalse(key.opensUnder(another), "the same number, another key");
    var absent = new StoredLabelKey(LABEL, Purpose.BODY, 3, 2, key.wrapped());
    assertFalse(absent.opensUnder(master), "no such number");
    assertThrows(Tampered.class, () -> key.opened(another, RANDOM));
  }

  @Test
  void printsNoKey() {
    assertEquals("StoredLabelKey[" + LABEL + " BODY 3]", key.toString());
  }
}
