package se.valv.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @ParameterizedTest
  @ValueSource(strings = {"%", "%4", "%zz", "a%", "%C3", "%C3%28", "%FF", "%ED%A0%80", "%C0%AF"})
  void brokenEscapesAndBrokenTextAreMalformed(String encoded) {
    var refused = assertThrows(Refused.class, () -> Parameters.decode(encoded));
    assertEquals(Refusal.MALFORMED, refused.refusal());
  }

  @Test
  void wholeTextIsRead() {
    assertEquals("Åsa & Örjan +", Parameters.decode("%C3%85sa+%26+%C3%96rjan+%2B"));
  }
}
