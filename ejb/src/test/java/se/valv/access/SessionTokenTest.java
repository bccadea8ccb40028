package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.crypto.Randomness;
import se.valv.problem.Unauthenticated;

class SessionTokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "' or 1=1 --", "åååååååååååååååååååååååååååååååååååååååååååå"})
  void whatCannotBeATokenProvesNothing(String presented) {
    assertThrows(Unauthenticated.class, () -> SessionToken.of(presented));
  }

  @Test
  void tokensAreNeverPrintedAndKeptAsDigests() {
    var token = SessionToken.of(new Randomness().token());
    assertFalse(token.toString().contains(token.value()));
    assertFalse(new LoggedIn(token, token.value()).toString().contains(token.value()));
    assertEquals(32, token.digest().length);
  }
}
