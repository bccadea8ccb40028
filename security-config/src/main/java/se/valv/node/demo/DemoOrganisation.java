package se.valv.node.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Exempelstad's organisation as it came to be: units that were merged and renamed, who is
 * appointed, who supervises and what they were told. Some of it is as it should not be, so that one
 * sees how that looks. Entered over REST as the säkerhetsskyddschef; what is there is not entered
 * again.
 */
public final class DemoOrganisation {

  private final URI node;
  private final Path certificate;
  private final List<DemoAccount> accounts;

  /**
   * An organisation for one running node.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM
   * @param accounts the demo's accounts
   */
  public DemoOrganisation(URI node, Path certificate, List<DemoAccount> accounts) {
    this.node = node;
    this.certificate = certificate;
    this.accounts = List.copyOf(accounts);
  }

  /**
   * Enters what is missing.
   *
   * @throws IOException when the node refuses or can't be reached; what is entered stays entered
   */
  public void load() throws IOException, InterruptedException {
    var story = Json.resource("organisation.json", JsonNode.class);
    var officer =
        accounts.stream()
            .filter(a -> a.role().equals("OFFICER"))
            .findFirst()
            .orElseThrow(() -> new IOException("the demo has no säkerhetsskyddschef"));
    try (var client = new NodeClient(node, certificate, officer)) {
      new Entering(client).enter(story);
    }
  }

  /** Ids by the names that the story has for them. */
  private static final class Entering {

    private final NodeClient client;
    private final Map<String, JsonNode> operators = new HashMap<>();
    private final Map<String, JsonNode> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    Entering(NodeClient client) throws IOException, InterruptedException {
      this.client = client;
      for (var operator : client.get("operators").path("items")) {
        operators.put(operator.path("code").asText(), operator);
      }
      for (var account : client.get("accounts?size=200").path("items")) {
        people.put(account.path("username").asText(), account.path("id").asText());
      }
      readUnits();
    }

    void enter(JsonNode story) throws IOException, InterruptedException {
      for (var operator : story.path("operators")) {
        operator(operator);
      }
      for (var unit : story.path("units")) {
        unit(unit);
      }
      var appointed = appointed();
      for (var appointment : story.path("appointments")) {
        if (!appointed.contains(appointment.path("decision").asText())) {
          client.post("appointments", resolved(appointment));
        }
      }
      for (var supervision : story.path("supervision")) {
        supervision(supervision);
      }
    }

    private void operator(JsonNode wanted) throws IOException, InterruptedException {
      var operator = named(wanted);
      if (operator.at("/periods/0/county").isMissingNode()) {
        var change = resolved(wanted);
        change.remove("operator");
        var path = "operators/" + operator.path("id").asText() + "/changes";
        client.post(path, change, operator.path("version").asInt());
      }
    }

    /** A unit with all that became of it; one that is there, or was, is left alone. */
    private void unit(JsonNode wanted) throws IOException, InterruptedException {
      var key = wanted.path("operator").asText() + "/" + wanted.path("code").asText();
      if (units.containsKey(key) || ended(wanted)) {
        return;
      }
      var input = resolved(wanted);
      input.remove("changes");
      input.remove("end");
      var unit = client.post("units", input);
      var path = "units/" + unit.path("id").asText();
      for (var change : wanted.path("changes")) {
        unit = client.post(path + "/changes", resolved(change), unit.path("version").asInt());
      }
      if (wanted.has("end")) {
        client.post(path + "/end", resolved(wanted.path("end")), unit.path("version").asInt());
      }
      readUnits();
    }

    private boolean ended(JsonNode wanted) throws IOException, InterruptedException {
      var then = client.get("units?on=" + wanted.path("from").asText()).path("items");
      return then.findValuesAsText("code").contains(wanted.path("code").asText());
    }

    private JsonNode named(JsonNode wanted) {
      return Objects.requireNonNull(operators.get(wanted.path("operator").asText()));
    }

    private void supervision(JsonNode wanted) throws IOException, InterruptedException {
      var operator = named(wanted).path("id").asText();
      var path = "operators/" + operator + "/supervision";
      var now = client.get(path);
      if (wanted.has("set") && now.path("own").isEmpty()) {
        client.post(path, wanted.path("set"));
      }
      if (wanted.has("notification") && now.path("notifications").isEmpty()) {
        var notified = client.post(path + "/notifications", wanted.path("notification"));
        if (wanted.has("receipt")) {
          var entered = notified.at("/notifications/0");
          client.post(
              path + "/notifications/" + entered.path("id").asText() + "/receipt",
              wanted.path("receipt"),
              entered.path("version").asInt());
        }
      }
    }

    private Set<String> appointed() throws IOException, InterruptedException {
      return new HashSet<>(client.get("appointments").findValuesAsText("decision"));
    }

    private void readUnits() throws IOException, InterruptedException {
      var codes = new HashMap<String, String>();
      operators.forEach((code, operator) -> codes.put(operator.path("id").asText(), code));
      for (var unit : client.get("units").path("items")) {
        var operator = codes.get(unit.path("operator").asText());
        units.put(operator + "/" + unit.path("code").asText(), unit);
      }
    }

    /** The same with ids in place of codes and usernames. */
    private Map<String, Object> resolved(JsonNode wanted) throws IOException {
      var sent = new HashMap<String, Object>();
      for (var field : wanted.properties()) {
        sent.put(field.getKey(), resolved(field.getKey(), field.getValue()));
      }
      return sent;
    }

    private Object resolved(String name, JsonNode value) throws IOException {
      return switch (name) {
        case "operator" -> id(operators, value.asText());
        case "parent" ->
            operators.containsKey(value.asText())
                ? id(operators, value.asText())
                : id(units, value.asText());
        case "unit" -> id(units, value.asText());
        case "account" -> Objects.requireNonNull(people.get(value.asText()));
        case "successors" -> List.of(id(units, value.path(0).asText()));
        default -> value;
      };
    }

    private static String id(Map<String, JsonNode> known, String name) throws IOException {
      var found = known.get(name);
      if (found == null) {
        throw new IOException("the demo has no " + name);
      }
      return found.path("id").asText();
    }
  }
}
