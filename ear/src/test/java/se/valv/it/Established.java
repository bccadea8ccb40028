package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes analyses from empty to established by three people, with as much as is demanded. */
final class Established {

  private static final String ANALYSES = "/api/v1/analyses";
  private static final List<String> SECTIONS =
      List.of("ACTIVITY", "ASSETS", "THREATS", "VULNERABILITIES", "MEASURES", "PLAN");

  private final Http writer;
  private final Http officer;
  private final Http manager;
  private final Map<String, Object> common;

  /**
   * By these three.
   *
   * @param common what each begins with: operator, class and compartments
   */
  Established(Http writer, Http officer, Http manager, Map<String, Object> common) {
    this.writer = writer;
    this.officer = officer;
    this.manager = manager;
    this.common = Map.copyOf(common);
  }

  /** What those of a realm begin with, in these of its compartments. */
  static Map<String, Object> common(Realm realm, List<String> places) {
    return Map.of(
        "operator", realm.operator().toString(),
        "compartments", places.stream().map(c -> realm.compartment(c).toString()).toList(),
        "securityClass", "NONE");
  }

  /** The same people, with something else to begin with. */
  Established with(String field, Object value) {
    var other = new HashMap<>(common);
    other.put(field, value);
    return new Established(writer, officer, manager, other);
  }

  /** One with one measure; its path. */
  String analysis(String title, String measure, String due) {
    var input = new HashMap<>(common);
    input.put("title", title);
    var path = ANALYSES + "/" + id(writer.post(ANALYSES, input));
    for (var section : SECTIONS) {
      text(path, section, "Text om " + section);
    }
    text(path, "VITAL_TO_SOCIETY", "Dricksvatten till alla.");
    var taken = Map.of("asset", asset());
    assertEquals(204, writer.post(path + "/assets", taken).status());
    var part = writer.get(path).json().at("/assets/0/id").asText();
    id(writer.post(path + "/threats", Map.of("name", "Sabotage", "assets", List.of(part))));
    measure(path, measure, due);
    establish(path);
    return path;
  }

  private String asset() {
    var asset = new HashMap<>(common);
    asset.keySet().retainAll(List.of("compartments"));
    asset.put("name", "Vattenverket");
    asset.put("kind", "FACILITY");
    asset.put("level", "B");
    asset.put("securityClass", "NONE");
    return id(writer.post("/api/v1/assets", asset));
  }

  /** Writes a measure into a draft. */
  void measure(String path, String name, String due) {
    var measure =
        Map.of("name", name, "area", "PHYSICAL", "responsible", "Fastighetschefen", "due", due);
    id(writer.post(path + "/measures", measure));
  }

  /** Takes a draft all the way. */
  void establish(String path) {
    turn(writer, path, Map.of("event", "SUBMIT"));
    turn(officer, path, Map.of("event", "ENDORSE"));
    turn(manager, path, Map.of("event", "ESTABLISH"));
  }

  /** A revision of one, as a draft; its path. */
  String revision(String path) {
    var begun = turn(writer, path, Map.of("event", "START_REVISION", "comment", "Två år"));
    return ANALYSES + "/" + begun.json().path("id").asText();
  }

  private static Answer turn(Http who, String path, Map<String, String> sent) {
    var answer = who.post(path + "/transitions", sent, "If-Match", who.get(path).header("etag"));
    assertEquals(200, answer.status(), answer::text);
    return answer;
  }

  private void text(String path, String subject, String text) {
    var seen = writer.get(path).header("etag");
    var sent = Map.of("text", text);
    assertEquals(200, writer.put(path + "/texts/" + subject, sent, "If-Match", seen).status());
  }

  private static String id(Answer answer) {
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }
}
