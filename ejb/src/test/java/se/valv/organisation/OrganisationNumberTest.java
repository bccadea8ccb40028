package se.valv.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"212999-9997", "2129999997", "16212999-9997", " 212999-9997 "})
  void everyWayOfWritingItIsTheSameNumber(String written) {
    assertEquals(
        Optional.of("212999-9997"),
        OrganisationNumber.parse(written).map(OrganisationNumber::written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "212999-9990",
        "211999-9999",
        "212999-999",
        "212999-99974",
        "21299X-9997",
        "",
        "19212999-9997",
        "٢١٢٩٩٩-٩٩٩٧"
      })
  void whatIsNotANumberIsRefused(String written) {
    assertTrue(OrganisationNumber.parse(written).isEmpty());
  }

  @Test
  void anIdentityNumberIsNotAnOrganisationNumber() {
    assertTrue(OrganisationNumber.parse("800101-9804").isEmpty());
  }

  @Test
  void aWrongOneCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> new OrganisationNumber("2129999990"));
  }
}
