package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A participation that a personnel system has to tell of.
 *
 * @param path where
 * @param input what
 */
record Told(String path, Map<String, Object> input) {

  /** One in a position of the realm's observer. */
  static Told of(Realm realm) {
    var compartments = List.of(realm.compartment("V1").toString());
    var answer =
        realm
            .observer()
            .post(
                "/api/v1/positions",
                Map.of(
                    "positionCode", "VA-014",
                    "title", "Drifttekniker",
                    "operator", realm.operator().toString(),
                    "kind", "EMPLOYMENT",
                    "sensitive", true,
                    "securityClass", "NONE",
                    "compartments", compartments));
    assertEquals(201, answer.status(), answer::text);
    return new Told(
        "/api/v1/participations/hr-1",
        Map.of(
            "identityNumber", "198001019804",
            "name", "Nils Ek",
            "securityClass", "BH",
            "compartments", compartments,
            "position", answer.json().path("id").asText(),
            "form", "EMPLOYMENT",
            "start", "2026-01-01"));
  }

  /** The same in a file. */
  Map<String, Object> file(String externalId) {
    var text =
        "id;personnummer;namn;befattning;från\n"
            + externalId
            + ";198001019804;Nils Ek;VA-014;2026-01-01\n";
    return Map.of(
        "securityClass",
        "BH",
        "compartments",
        Objects.requireNonNull(input.get("compartments")),
        "content",
        Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }
}
