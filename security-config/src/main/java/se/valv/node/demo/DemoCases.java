package se.valv.node.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Vets some who take part in Exempelstad's positions, over REST: told by the personnel system,
 * investigated by one, decided by another. Once all is done, {@code demo-cases.json} says so; what
 * was broken off is left as it is.
 */
public final class DemoCases {

  private final URI node;
  private final Path certificate;
  private final Path data;
  private final LocalDate today;

  /**
   * A loader for one running node, whose positions are there.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM, the only one that is trusted
   * @param data the data directory
   * @param today on which day they are vetted
   */
  public DemoCases(URI node, Path certificate, Path data, LocalDate today) {
    this.node = node;
    this.certificate = certificate;
    this.data = data;
    this.today = today;
  }

  /**
   * Vets them, unless that was begun before.
   *
   * @throws IOException when the node refuses or can't be reached; what is done stays
   */
  public void load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    var state = data.resolve("demo-cases.json");
    var positions = DemoPositions.ids(data);
    if (Files.exists(state) || positions.isEmpty()) {
      return;
    }
    var town = Json.resource("cases.json", Town.class);
    Json.write(state, List.of(town.cases().size()));
    try (var vetting = client(accounts, town.vettedBy());
        var deciding = client(accounts, town.decidedBy())) {
      var kept = compartments(vetting, town.compartments());
      for (var one : town.cases()) {
        var position = positions.get(one.position());
        if (position != null) {
          vet(vetting, deciding, one, told(town, one, kept, position));
        }
      }
    }
  }

  private NodeClient client(List<DemoAccount> accounts, String username)
      throws IOException, InterruptedException {
    var account =
        accounts.stream().filter(a -> a.username().equals(username)).findFirst().orElseThrow();
    return new NodeClient(node, certificate, account);
  }

  private static List<String> compartments(NodeClient client, List<String> codes)
      throws IOException, InterruptedException {
    var ids = new HashMap<String, String>();
    for (var compartment : client.get("compartments?action=WRITE").path("items")) {
      ids.put(compartment.path("code").asText(), compartment.path("id").asText());
    }
    return codes.stream().map(code -> Objects.requireNonNull(ids.get(code), code)).toList();
  }

  private Map<String, Object> told(
      Town town, DemoCase one, List<String> compartments, String position) {
    return Map.of(
        "identityNumber", one.identityNumber(),
        "name", one.name(),
        "securityClass", town.securityClass(),
        "compartments", compartments,
        "position", position,
        "form", "EMPLOYMENT",
        "start", today.toString());
  }

  private static void vet(
      NodeClient vetting, NodeClient deciding, DemoCase one, Map<String, Object> told)
      throws IOException, InterruptedException {
    var participation = vetting.put("participations/" + one.externalId(), told, 0).path("id");
    var asked = Map.of("identityNumber", one.identityNumber());
    var person = vetting.post("persons/lookups", asked).at("/items/0/id");
    var opened =
        vetting.post(
            "cases", Map.of("person", person.asText(), "participation", participation.asText()));
    var turns = "cases/" + opened.path("id").asText() + "/transitions";
    int version = 1;
    for (var event : one.events()) {
      var decision = event.equals("APPROVE");
      var step = new HashMap<>(Map.of("event", event));
      if (decision) {
        step.put("registryNumber", "KS 2026/" + one.externalId().substring(3));
      }
      (decision ? deciding : vetting).post(turns, step, version);
      version++;
    }
  }

  /**
   * What {@code cases.json} holds.
   *
   * @param vettedBy username of who investigates
   * @param decidedBy username of who decides
   * @param securityClass class of what Valv holds of each
   * @param compartments codes; a reader needs all of them
   * @param cases in order
   */
  record Town(
      String vettedBy,
      String decidedBy,
      String securityClass,
      List<String> compartments,
      List<DemoCase> cases) {}

  /**
   * One who is vetted.
   *
   * @param externalId what the personnel system calls his participation
   * @param identityNumber of the test range
   * @param name his name
   * @param position code of the position
   * @param events what happened in the case, in order
   */
  record DemoCase(
      String externalId,
      String identityNumber,
      String name,
      String position,
      List<String> events) {}
}
