package se.valv.node.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.valv.node.demo.DemoAnalysis.Step;

/** Writes one of the demo's analyses from its first word to its last step. */
final class WritingAnalysis {

  private final People people;
  private final NodeClient writer;
  private final DemoAnalysis analysis;
  private final Map<String, String> assets;
  private final Map<String, String> parts = new HashMap<>();
  private String path = "";
  private int version = 1;

  /**
   * What it takes.
   *
   * @param people the session of each who takes a step
   * @param writer the session of who writes it
   * @param assets ids of the demo's assets by their keys
   */
  WritingAnalysis(
      People people, NodeClient writer, DemoAnalysis analysis, Map<String, String> assets) {
    this.people = people;
    this.writer = writer;
    this.analysis = analysis;
    this.assets = Map.copyOf(assets);
  }

  /** Sessions by username. */
  @FunctionalInterface
  interface People {

    NodeClient of(String username) throws IOException, InterruptedException;
  }

  void write(String operator) throws IOException, InterruptedException {
    path = "analyses/" + writer.post("analyses", head(operator)).path("id").asText();
    for (var text : analysis.texts().entrySet()) {
      text(writer, text.getKey(), text.getValue());
    }
    takeAssets();
    chain();
    for (var step : analysis.steps()) {
      take(step, people.of(step.by()));
    }
  }

  private ObjectNode head(String operator) throws IOException, InterruptedException {
    var head = Json.MAPPER.createObjectNode();
    head.put("title", analysis.title()).put("securityClass", analysis.securityClass());
    head.put("operator", id("operators", operator));
    var scope = head.putArray("scope");
    for (var unit : analysis.scope()) {
      scope.add(id("units", unit));
    }
    var compartments = head.putArray("compartments");
    for (var compartment : analysis.compartments()) {
      compartments.add(id("compartments?action=WRITE", compartment));
    }
    return head;
  }

  private String id(String list, String code) throws IOException, InterruptedException {
    for (JsonNode item : writer.get(list).path("items")) {
      if (item.path("code").asText().equals(code)) {
        return item.path("id").asText();
      }
    }
    throw new IOException(list + " has no " + code);
  }

  private void takeAssets() throws IOException, InterruptedException {
    for (var key : analysis.assets()) {
      add("assets", Json.MAPPER.createObjectNode().put("asset", assets.get(key)));
    }
    for (var part : writer.get(path).path("assets")) {
      for (var key : analysis.assets()) {
        if (part.path("asset").asText().equals(assets.get(key))) {
          parts.put(key, part.path("id").asText());
        }
      }
    }
  }

  private void chain() throws IOException, InterruptedException {
    for (var threat : analysis.threats()) {
      var body = threat.body().deepCopy();
      naming(body.putArray("assets"), threat.on());
      parts.put(threat.key(), add("threats", body));
    }
    for (var vulnerability : analysis.vulnerabilities()) {
      var body = vulnerability.body().deepCopy().put("asset", parts.get(vulnerability.on()));
      naming(body.putArray("threats"), vulnerability.threats());
      parts.put(vulnerability.key(), add("vulnerabilities", body));
    }
    for (var measure : analysis.measures()) {
      var body = measure.body().deepCopy();
      naming(body.putArray("vulnerabilities"), measure.on());
      add("measures", body);
    }
  }

  private void naming(ArrayNode list, List<String> keys) {
    keys.forEach(key -> list.add(parts.get(key)));
  }

  private String add(String kind, ObjectNode body) throws IOException, InterruptedException {
    version++;
    return writer.post(path + "/" + kind, body).path("id").asText();
  }

  private void text(NodeClient client, String subject, String text)
      throws IOException, InterruptedException {
    var body = Json.MAPPER.createObjectNode().put("text", text);
    client.put(path + "/texts/" + subject, body, version);
    version++;
  }

  private void take(Step step, NodeClient client) throws IOException, InterruptedException {
    if (step.event() != null) {
      var turn = Json.MAPPER.createObjectNode().put("event", step.event());
      client.post(path + "/transitions", turn.put("comment", step.comment()), version);
      version++;
    } else if (step.comment() != null) {
      var comment = Json.MAPPER.createObjectNode().put("subject", step.subject());
      client.post(path + "/comments", comment.put("text", step.comment()));
      version++;
    } else {
      text(client, String.valueOf(step.subject()), String.valueOf(step.text()));
    }
  }
}
