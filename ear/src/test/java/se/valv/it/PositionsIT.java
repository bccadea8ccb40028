package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Positions over HTTP: described, placed by another than who proposed it, changed, ended. */
class PositionsIT {

  private static final String POSITIONS = "/api/v1/positions";
  private static final String REASON = "Sköter styrningen av en samhällsviktig anläggning.";

  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm")));
  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");

  @Test
  void aPositionIsPlacedByRuleAndByTwoAndTheTrailSaysSo() {
    var asset = created(writer.post("/api/v1/assets", asset())).json().path("id").asText();
    var position = registered(Map.of("assets", List.of(touch(asset))));
    var proposal = writer.get(position + "/proposal").json();
    assertEquals("2", proposal.path("positionClass").asText());
    assertEquals(asset, proposal.at("/grounds/0/asset").asText());
    created(writer.post(position + "/placements", proposed("2")));
    assertEquals("ONE_AT_A_TIME", code(writer.post(position + "/placements", proposed("3"))));
    var prepared = Map.<String, Object>of("reason", REASON, "unclassified", true);
    assertEquals(200, turn(writer, position, "PREPARE", prepared).status());
    assertEquals("NOT_YOUR_ROLE", code(turn(writer, position, "DECIDE", decision())));
    var decided = turn(officer, position, "DECIDE", decision()).json();
    assertEquals("IN_FORCE", decided.at("/placements/0/state").asText(), decided::toString);
    assertEquals("OPERATOR", decided.at("/placements/0/ruling/authority").asText());
    var ended = Map.of("on", today.toString(), "text", "Upphör.");
    assertEquals("PLACED", code(writer.post(position + "/end", ended, "If-Match", tag(position))));
    var off = Map.<String, Object>of("from", today.toString(), "text", "Behövs inte.");
    var revoked = turn(officer, position, "REVOKE", off).json();
    assertEquals("DEREGISTER", revoked.at("/consequences/0/duty").asText());
    assertEquals(200, writer.post(position + "/end", ended, "If-Match", tag(position)).status());
    var id = position.substring(POSITIONS.length() + 1);
    var entries = "/api/v1/audit/entries?action=PLACEMENT_DECIDED&object=" + id;
    assertEquals(
        decided.at("/placements/0/id"),
        Http.as("AUDITOR").get(entries).json().at("/items/0/purpose"));
  }

  @Test
  void whatAPositionWasIsKeptAndWhatCanNotBeIsNamed() {
    var position = registered(Map.of());
    var seen = tag(position);
    var other = new HashMap<>(input());
    other.put("title", "Driftledare");
    assertEquals(200, writer.put(position, other, "If-Match", seen).status());
    assertEquals(412, writer.put(position, other, "If-Match", seen).status());
    assertEquals(428, writer.put(position, other).status());
    var now = writer.get(position).json();
    assertEquals("Driftledare", now.at("/current/title").asText());
    assertEquals("Drifttekniker", now.at("/earlier/0/title").asText());
    other.put("assets", List.of(touch(UUID.randomUUID().toString())));
    assertEquals("NOT_REFERABLE", code(writer.put(position, other, "If-Match", tag(position))));
    assertEquals("MALFORMED", code(writer.post(POSITIONS, with("positionCode", "?"))));
    assertEquals("UNKNOWN", code(writer.post(POSITIONS, with("unit", UUID.randomUUID()))));
    var exempt = created(writer.post(POSITIONS, with("kind", "COUNCIL_MEMBER"))).json();
    var council = POSITIONS + "/" + exempt.path("id").asText();
    assertEquals("EXEMPT_BY_LAW", code(writer.post(council + "/placements", proposed("3"))));
  }

  @Test
  void aFileIsRegisteredWholeOrNotAtAll() {
    realm.administration("VA", "Vattenförvaltningen");
    var good =
        "Kod;Befattning;Enhet;Form\nVA-1;Drifttekniker;VA;anställning\nVA-2;Ordförande;;nämnd\n";
    var bad = good + "VA-1;Tekniker;;\n?;;XX;\n";
    var lines = file("/previews", bad).json().path("lines");
    assertEquals("TWICE_IN_THE_FILE", lines.at("/2/errors/0/code").asText(), lines::toString);
    assertFalse(lines.at("/3/errors").isEmpty());
    assertEquals(422, file("", bad).status());
    assertEquals(0, writer.get(POSITIONS).json().path("total").asInt());
    assertEquals(2, file("", good).json().path("rows").asInt());
    assertEquals(2, writer.get(POSITIONS).json().path("total").asInt());
    var again = file("/previews", good).json();
    assertEquals("ALREADY_THERE", again.at("/lines/0/errors/0/code").asText());
  }

  private Answer file(String path, String text) {
    var sent =
        Map.of(
            "operator",
            realm.operator().toString(),
            "securityClass",
            "BH",
            "compartments",
            List.of(realm.compartment("V1").toString()),
            "content",
            Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1)));
    return writer.post("/api/v1/position-imports" + path, sent);
  }

  @Test
  void whatIsOutOfReachIsNotThereAndIsComparedWithNothing() {
    var position = registered(Map.of());
    var stranger = Realm.found().observer();
    for (var under : List.of("", "/proposal", "/placements")) {
      var absent = stranger.get(POSITIONS + "/" + UUID.randomUUID() + under);
      assertTrue(absent.looksLike(stranger.get(position + under)));
    }
    var reader = Http.as("READER");
    assertEquals(404, reader.get(POSITIONS).status());
    var compared = stranger.get(POSITIONS + "/gaps").json();
    assertTrue(compared.path("items").isEmpty(), compared::toString);
    assertFalse(writer.get(POSITIONS + "/gaps?on=" + today).json().has("errors"));
    assertEquals(422, writer.get(POSITIONS + "/gaps?on=idag").status());
  }

  private String registered(Map<String, Object> more) {
    var sent = new HashMap<>(input());
    sent.putAll(more);
    return POSITIONS + "/" + created(writer.post(POSITIONS, sent)).json().path("id").asText();
  }

  private Map<String, Object> with(String field, Object value) {
    var sent = new HashMap<>(input());
    sent.put(field, value.toString());
    return sent;
  }

  private Map<String, Object> input() {
    var sent = new HashMap<String, Object>();
    sent.put("positionCode", "VA-014");
    sent.put("title", "Drifttekniker");
    sent.put("operator", realm.operator().toString());
    sent.put("kind", "EMPLOYMENT");
    sent.put("sensitive", true);
    sent.put("securityClass", "NONE");
    sent.put("compartments", List.of(realm.compartment("V1").toString()));
    return sent;
  }

  private Map<String, Object> asset() {
    return Map.of(
        "name",
        "Norra pumpen",
        "kind",
        "FACILITY",
        "level",
        "B",
        "securityClass",
        "NONE",
        "compartments",
        List.of(realm.compartment("V1").toString()));
  }

  private static Map<String, Object> touch(String asset) {
    return Map.of("asset", asset, "extent", "SUBSTANTIAL");
  }

  private static Map<String, Object> proposed(String positionClass) {
    return Map.of("positionClass", positionClass, "text", "Kan orsaka allvarlig skada.");
  }

  private Map<String, Object> decision() {
    return Map.of(
        "registryNumber", "KS 2026/77", "decidedOn", today.toString(), "from", today.toString());
  }

  private Answer turn(Http who, String position, String event, Map<String, Object> more) {
    var sent = new HashMap<>(more);
    sent.put("event", event);
    var placement = who.get(position).json().at("/placements/0/id").asText();
    var address = position + "/placements/" + placement + "/transitions";
    return who.post(address, sent, "If-Match", tag(position));
  }

  private String tag(String position) {
    return writer.get(position).header("etag");
  }

  private static Answer created(Answer answer) {
    assertEquals(201, answer.status(), answer::text);
    return answer;
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
