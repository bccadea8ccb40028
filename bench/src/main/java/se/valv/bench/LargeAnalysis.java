package se.valv.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.valv.node.demo.NodeClient;

/** A draft as large as a region's, written over REST; or one of a fraction of that. */
final class LargeAnalysis {

  static final String LARGE = " large";
  static final String SMALL = " small";

  private static final int ASSETS = 300;
  private static final int THREATS = 200;
  private static final int VULNERABILITIES = 300;
  private static final int MEASURES = 400;

  private static final String TEXT =
      "Vad en antagonist kan göra, i några meningar, så som det skrivs i en riktig analys. "
          .repeat(3);

  private final NodeClient client;
  private final String id;
  private final String size;
  private final List<String> parts = new ArrayList<>();
  private final List<String> threats = new ArrayList<>();
  private final List<String> vulnerabilities = new ArrayList<>();
  private String measure = "";
  private int version = 1;

  private LargeAnalysis(NodeClient client, String id, String size) {
    this.client = client;
    this.id = id;
    this.size = size;
  }

  /** Writes one with a fraction of the parts, the whole when that is 1. */
  static LargeAnalysis write(NodeClient client, NodeClient chief, int fraction)
      throws IOException, InterruptedException {
    var compartment = named(client.get("compartments?action=WRITE"), "code", "SBF-ANALYS");
    var label = Map.of("securityClass", "H", "compartments", List.of(compartment));
    var head = new HashMap<String, Object>(label);
    head.put("title", "Analys i storlek 1/" + fraction);
    head.put("operator", named(chief.get("operators"), "name", "Exempelstads kommun"));
    head.put("scope", List.of());
    var id = client.post("analyses", head).path("id").asText();
    var analysis = new LargeAnalysis(client, id, fraction == 1 ? LARGE : SMALL);
    analysis.takeAssets(label, ASSETS / fraction);
    analysis.addChain(fraction);
    return analysis;
  }

  private void takeAssets(Map<String, Object> label, int count)
      throws IOException, InterruptedException {
    for (var i = 0; i < count; i++) {
      var asset = new HashMap<String, Object>(label);
      asset.put("name", "Anläggning " + i + size);
      asset.put("kind", "FACILITY");
      asset.put("level", "B");
      asset.put("availability", Map.of("level", "B", "text", TEXT));
      asset.put("owner", "Driftchefen för VA");
      asset.put("nextReview", "2027-05-31");
      add("assets", Map.of("asset", client.post("assets", asset).path("id").asText()));
    }
    client.get("analyses/" + id).path("assets").forEach(a -> parts.add(a.path("id").asText()));
  }

  private void addChain(int fraction) throws IOException, InterruptedException {
    for (var i = 0; i < THREATS / fraction; i++) {
      var hit = parts.get(i % parts.size());
      threats.add(
          add("threats", Map.of("name", "Hot " + i, "description", TEXT, "assets", List.of(hit))));
    }
    for (var i = 0; i < VULNERABILITIES / fraction; i++) {
      var threat = i % threats.size();
      var body = new HashMap<String, Object>(Map.of("name", "Sårbarhet " + i, "gap", TEXT));
      body.put("asset", parts.get(threat % parts.size()));
      body.put("threats", List.of(threats.get(threat)));
      body.put("protection", TEXT);
      vulnerabilities.add(add("vulnerabilities", body));
    }
    for (var i = 0; i < MEASURES / fraction; i++) {
      measure = add("measures", measure(i, TEXT));
    }
  }

  private Map<String, Object> measure(int number, String action) {
    return Map.of(
        "name",
        "Åtgärd " + number,
        "area",
        "PHYSICAL",
        "need",
        TEXT,
        "action",
        action,
        "responsible",
        "Fastighetschefen",
        "due",
        "2027-06-30",
        "vulnerabilities",
        List.of(vulnerabilities.get(number % vulnerabilities.size())));
  }

  private String add(String kind, Map<String, Object> body)
      throws IOException, InterruptedException {
    version++;
    return client.post("analyses/" + id + "/" + kind, body).path("id").asText();
  }

  /** Writes in its last measure, as somebody who edits does. */
  void change(NodeClient editor, String action) throws IOException, InterruptedException {
    editor.put("analyses/" + id + "/measures/" + measure, measure(0, action), version++);
  }

  private static String named(JsonNode list, String field, String value) throws IOException {
    for (var item : list.path("items")) {
      if (item.path(field).asText().equals(value)) {
        return item.path("id").asText();
      }
    }
    throw new IOException("the demo has no " + value);
  }

  String id() {
    return id;
  }

  String size() {
    return size;
  }
}
