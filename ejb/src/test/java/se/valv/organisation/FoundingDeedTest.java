package se.valv.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class FoundingDeedTest {

  private static final String DEED =
      """
      {
        "maxClass": "BH",
        "operators": [{
          "code": "KOM", "kind": "MUNICIPALITY", "name": "Kommunen", "orgNumber": "212999-9997",
          "units": [{ "code": "KLF", "kind": "ADMINISTRATION", "name": "Ledning" }],
          "compartments": [{
            "code": "KLF-HANDL", "unit": "KLF", "kind": "DOCUMENTS", "name": "Handlingar",
            "purpose": "Ledningens handlingar", "owner": "chef"
          }]
        }, {
          "code": "BOL", "kind": "MUNICIPAL_COMPANY", "name": "Bolaget", "parent": "KOM",
          "orgNumber": "559999-9983"
        }],
        "accounts": [{
          "username": "chef", "name": "Chef", "title": "Chef", "operator": "KOM",
          "password": "correct horse battery", "roles": [{ "role": "OFFICER" }]
        }, {
          "username": "admin", "name": "Admin", "title": "Admin", "operator": "KOM",
          "password": "correct horse battery", "roles": [{ "role": "ACCOUNT_ADMIN" }]
        }, {
          "username": "vera", "name": "Vera", "title": "Registrator", "operator": "KOM", "unit": "KLF",
          "password": "correct horse battery", "roles": [{ "role": "REGISTRAR", "operator": "KOM" }],
          "participations": [{
            "operator": "KOM", "unit": "KLF", "form": "EMPLOYMENT",
            "standing": {
              "reliableUntil": "2028-01-01T00:00:00Z", "knowledgeableUntil": "2027-06-01T00:00:00Z",
              "positionClass": "2", "decisionRef": "2026/1", "attestedBy": "chef", "approvedBy": "admin"
            },
            "needs": [{
              "compartment": "KLF-HANDL", "purpose": "Registrerar", "actions": ["READ", "WRITE"],
              "validFrom": "2026-11-01T00:00:00Z", "validTo": "2027-11-01T00:00:00Z",
              "givenBy": "chef", "approvedBy": "admin"
            }]
          }]
        }]
      }
      """;

  private static final String NEED = "accounts[2].participations[0].needs[0].";
  private static final String STANDING = "accounts[2].participations[0].standing.";

  @Test
  void aWholeDeedIsRead() throws IOException {
    var deed = read(DEED);
    assertEquals(2, deed.operators().size());
    assertEquals("KLF", deed.accounts().get(2).unit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"maxClass\": \"BH\"|\"maxClass\": \"KH\"|maxClass|CLASS_NOT_ALLOWED",
        "212999-9997|212999-9990|operators[0].orgNumber|MALFORMED",
        "212999-9997|559999-9975|operators[0].orgNumber|WRONG_FORM",
        "\"code\": \"BOL\"|\"code\": \"KOM\"|operators[1].code|NOT_UNIQUE",
        "\"code\": \"BOL\"|\"code\": \"bol\"|operators[1].code|MALFORMED",
        "\"parent\": \"KOM\"|\"parent\": \"KOMM\"|operators[1].parent|UNKNOWN",
        "\"owner\": \"chef\"|\"owner\": \"nobody\"|operators[0].compartments[0].owner|UNKNOWN",
        "\"KLF-HANDL\", \"unit\": \"KLF\"|\"KLF-HANDL\", \"unit\": \"X\"|operators[0].compartments[0].unit|UNKNOWN",
        "\"name\": \"Kommunen\"|\"name\": \" \"|operators[0].name|MISSING",
        "\"username\": \"admin\"|\"username\": \"Admin\"|accounts[1].username|MALFORMED",
        "\"role\": \"ACCOUNT_ADMIN\"|\"role\": \"READER\"|accounts|NO_ACCOUNT_ADMINISTRATOR",
        "\"title\": \"Registrator\"|\"title\": \"a\\u202Eb\"|accounts[2].title|CONTROL_CHARACTER"
      })
  void whatIsWrongIsNamed(String good, String bad, String field, String code) {
    assertEquals(new FieldError(field, code), errorsWith(good, bad).getFirst());
  }

  @Test
  void aNeedIsGivenByTwoPeopleAndNeitherIsItsHolder() {
    assertEquals(
        List.of(new FieldError(NEED + "approvedBy", "SAME_PERSON")),
        errorsWith("\"givenBy\": \"chef\"", "\"givenBy\": \"admin\""));
    assertEquals(
        List.of(new FieldError(NEED + "givenBy", "OWN_RIGHT")),
        errorsWith("\"givenBy\": \"chef\"", "\"givenBy\": \"vera\""));
    assertEquals(
        List.of(new FieldError(NEED + "givenBy", "UNKNOWN")),
        errorsWith("\"givenBy\": \"chef\"", "\"givenBy\": \"nobody\""));
  }

  @Test
  void aStandingIsAttestedByTwoPeopleAndNeitherIsItsHolder() {
    assertEquals(
        List.of(new FieldError(STANDING + "approvedBy", "SAME_PERSON")),
        errorsWith("\"attestedBy\": \"chef\"", "\"attestedBy\": \"admin\""));
    assertEquals(
        List.of(new FieldError(STANDING + "attestedBy", "OWN_RIGHT")),
        errorsWith("\"attestedBy\": \"chef\"", "\"attestedBy\": \"vera\""));
  }

  @Test
  void aNeedLastsTwelveMonthsAtMostAndEndsAfterItBegins() {
    assertEquals(
        List.of(new FieldError(NEED + "validTo", "PERIOD")),
        errorsWith("2027-11-01T00:00:00Z", "2027-11-01T00:00:01Z"));
    assertEquals(
        List.of(new FieldError(NEED + "validTo", "PERIOD")),
        errorsWith("2027-11-01T00:00:00Z", "2026-11-01T00:00:00Z"));
  }

  @Test
  void aNeedBelongsToTheOperatorOfItsParticipation() {
    var moved =
        DEED.replace(
            "\"operator\": \"KOM\", \"unit\": \"KLF\", \"form\"",
            "\"operator\": \"BOL\", \"form\"");
    assertEquals(List.of(new FieldError(NEED + "compartment", "OTHER_OPERATOR")), errors(moved));
  }

  @Test
  void aNeedIsForSomeAction() {
    assertEquals(
        List.of(new FieldError(NEED + "actions", "MISSING")),
        errorsWith("[\"READ\", \"WRITE\"]", "[]"));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var bad =
        DEED.replace("212999-9997", "1").replace("\"Vera\"", "\"\"").replace("\"2026/1\"", "null");
    assertEquals(
        List.of("operators[0].orgNumber", "accounts[2].name", STANDING + "decisionRef"),
        errors(bad).stream().map(FieldError::field).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"maxClass\": \"BH\"|\"maxClass\": \"SECRET\"|maxClass",
        "\"maxClass\": \"BH\"|\"maxClass\": 1|maxClass",
        "\"name\": \"Bolaget\"|\"name\": \"Bolaget\", \"nick\": 1|operators[1].nick",
        "\"positionClass\": \"2\"|\"positionClass\": \"4\"|accounts[2].participations[0].standing.positionClass",
        "2028-01-01T00:00:00Z|tomorrow|accounts[2].participations[0].standing.reliableUntil",
        "\"maxClass\": \"BH\"|\"maxClass\" \"BH\"|deed"
      })
  void whatIsNotADeedIsRefusedByItsPlace(String good, String bad, String field) {
    assertEquals(List.of(new FieldError(field, "MALFORMED")), errorsWith(good, bad));
  }

  @Test
  void anAccountNeverPrintsItsPassword() throws IOException {
    assertFalse(read(DEED).toString().contains("correct horse"));
  }

  private static List<FieldError> errorsWith(String good, String bad) {
    assertEquals(2, DEED.split(Pattern.quote(good), -1).length, good);
    return errors(DEED.replace(good, bad));
  }

  private static List<FieldError> errors(String json) {
    return assertThrows(Invalid.class, () -> read(json)).errors();
  }

  private static FoundingDeed read(String json) throws IOException {
    return FoundingDeed.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
