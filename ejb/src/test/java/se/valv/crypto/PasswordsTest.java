package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.problem.Tampered;

class PasswordsTest {

  /** Printed by {@code python3 src/test/python/crypto_vectors.py}. */
  private static final String BY_ANOTHER_PROGRAM =
      "$argon2id$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw"
          + "$XOXQuwpU33A7q66rgJI7sNWAu5WAfmz9X2Y4OlvVbDI";

  private static final char[] PASSWORD = "lösenord åäö".toCharArray();

  private final Randomness random = new Randomness();
  private final Passwords passwords = new Passwords(64, 1, 1, random);

  @Test
  void matchesAHashOfAnotherProgramAtItsOwnCost() {
    assertTrue(passwords.matches(PASSWORD, BY_ANOTHER_PROGRAM));
    assertFalse(passwords.matches("losenord aao".toCharArray(), BY_ANOTHER_PROGRAM));
  }

  @Test
  void samePasswordInAnotherUnicodeFormMatches() {
    var decomposed = "lo\u0308senord a\u030aa\u0308o\u0308".toCharArray();

    assertTrue(passwords.matches(decomposed, BY_ANOTHER_PROGRAM));
    assertEquals("lo\u0308senord a\u030aa\u0308o\u0308", new String(decomposed));
  }

  @Property(tries = 100)
  void matchesWhatItHashedAndNothingLonger(@ForAll String password) {
    var hash = passwords.hash(password.toCharArray());

    assertTrue(passwords.matches(password.toCharArray(), hash));
    assertFalse(passwords.matches((password + "x").toCharArray(), hash));
  }

  @Test
  void equalPasswordsHaveDifferentHashes() {
    assertNotEquals(passwords.hash(PASSWORD), passwords.hash(PASSWORD));
  }

  @Test
  void hashOfAnotherCostIsOutdated() {
    assertFalse(passwords.isOutdated(passwords.hash(PASSWORD)));
    assertTrue(passwords.isOutdated(BY_ANOTHER_PROGRAM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "password",
        "$argon2i$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$XOXQuwpU33A7q66rgJI7sNWAu5WAfmz9X2Y4OlvVbDI",
        "$argon2id$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$XOXQuwpU33A7q66rgJI7sNWAu5WAfmz9X2Y4OlvVbDJ",
        "$argon2id$v=19$m=64,t=0,p=1$AAECAwQFBgcICQoLDA0ODw$XOXQuwpU33A7q66rgJI7sNWAu5WAfmz9X2Y4OlvVbDI"
      })
  void whatIsNoHashOfOursIsTamperedWith(String hash) {
    assertThrows(Tampered.class, () -> passwords.matches(PASSWORD, hash));
    assertThrows(Tampered.class, () -> passwords.isOutdated(hash));
  }

  @ParameterizedTest
  @CsvSource({"7,1,1", "1048577,1,1", "64,0,1", "64,101,1", "64,1,0", "1024,1,17"})
  void costThatCannotBeIsRefused(int memoryKib, int iterations, int parallelism) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Passwords(memoryKib, iterations, parallelism, random));
  }
}
