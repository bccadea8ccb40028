package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomnessTest {

  private final Randomness random = new Randomness();

  @Test
  void tokenIs256BitsThatNeedNoEscaping() {
    assertTrue(random.token().matches("[A-Za-z0-9_-]{43}"));
    assertNotEquals(random.token(), random.token());
  }

  @Test
  void bytesAreAsManyAsAskedFor() {
    assertEquals(0, random.bytes(0).length);
    assertEquals(12, random.bytes(12).length);
  }
}
