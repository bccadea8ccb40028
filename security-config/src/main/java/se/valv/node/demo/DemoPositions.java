package se.valv.node.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Registers Exempelstad's positions over REST, and places those that are placed: proposed and
 * prepared by one, decided by another. Registers nothing twice: the codes of those that are done
 * stand in {@code demo-positions.json}; one that was broken off is left as it is.
 */
public final class DemoPositions {

  private static final String IDS = "demo-position-ids.json";

  private final URI node;
  private final Path certificate;
  private final Path data;
  private final LocalDate today;

  /**
   * A loader for one running node, whose assets and analyses are there.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM, the only one that is trusted
   * @param data the data directory
   * @param today on which day they are decided
   */
  public DemoPositions(URI node, Path certificate, Path data, LocalDate today) {
    this.node = node;
    this.certificate = certificate;
    this.data = data;
    this.today = today;
  }

  /**
   * Registers what is missing.
   *
   * @throws IOException when the node refuses or can't be reached; what is registered stays
   */
  public void load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    var town = Json.resource("positions.json", Town.class);
    var state = data.resolve("demo-positions.json");
    var begun =
        Files.exists(state)
            ? Json.MAPPER.readValue(Files.readAllBytes(state), new TypeReference<List<String>>() {})
            : new ArrayList<String>();
    if (begun.size() == town.positions().size()) {
      return;
    }
    try (var writer = client(accounts, town.writtenBy());
        var decider = client(accounts, town.decidedBy())) {
      for (var position : town.positions()) {
        var code = position.body().path("positionCode").asText();
        if (!begun.contains(code)) {
          begun.add(code);
          Json.write(state, begun);
          register(writer, decider, town, position);
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

  private void register(NodeClient writer, NodeClient decider, Town town, DemoPosition position)
      throws IOException, InterruptedException {
    var body = position.body().deepCopy();
    body.put("operator", id(writer, "operators", town.operator()));
    body.put("unit", id(writer, "units", position.unit()));
    body.put("securityClass", town.securityClass());
    var readers = body.putArray("compartments");
    for (var compartment : town.compartments()) {
      readers.add(id(writer, "compartments?action=WRITE", compartment));
    }
    var known =
        Json.MAPPER.readValue(
            Files.readAllBytes(data.resolve("demo-assets.json")),
            new TypeReference<Map<String, String>>() {});
    var touched = body.putArray("assets");
    for (var touch : position.touches()) {
      touched.addObject().put("asset", known.get(touch.asset())).put("extent", touch.extent());
    }
    var id = writer.post("positions", body).path("id").asText();
    remember(body.path("positionCode").asText(), id);
    var path = "positions/" + id;
    var placement = position.placement();
    if (placement != null) {
      place(writer, decider, path, placement);
    }
  }

  /** Who is vetted for a position, in {@link DemoCases}, names it by its id. */
  private void remember(String code, String id) throws IOException {
    var ids = new TreeMap<>(ids(data));
    ids.put(code, id);
    Json.write(data.resolve(IDS), ids);
  }

  /** The ids of the positions that were registered, by code. */
  static Map<String, String> ids(Path data) throws IOException {
    var file = data.resolve(IDS);
    return Files.exists(file)
        ? Json.MAPPER.readValue(
            Files.readAllBytes(file), new TypeReference<Map<String, String>>() {})
        : Map.of();
  }

  private void place(NodeClient writer, NodeClient decider, String path, DemoPlacement placement)
      throws IOException, InterruptedException {
    var proposed = Json.MAPPER.createObjectNode();
    proposed.put("positionClass", placement.positionClass()).put("text", placement.text());
    inForce(writer).ifPresent(analysis -> proposed.put("analysis", analysis));
    var turns =
        path
            + "/placements/"
            + writer.post(path + "/placements", proposed).at("/placements/0/id").asText()
            + "/transitions";
    int version = 2;
    for (var event : placement.events()) {
      var step = Json.MAPPER.createObjectNode().put("event", event);
      step.put("reason", placement.reason()).put("unclassified", true);
      step.put("registryNumber", placement.registryNumber());
      step.put("decidedOn", today.toString()).put("from", today.toString());
      (event.equals("PREPARE") ? writer : decider).post(turns, step, version);
      version++;
    }
  }

  /** The first analysis that is in force, which placements rest on. */
  private static Optional<String> inForce(NodeClient client)
      throws IOException, InterruptedException {
    for (JsonNode hit : client.get("analyses").path("hits")) {
      if (hit.at("/keywords/inForce").asBoolean()) {
        return Optional.of(hit.path("id").asText());
      }
    }
    return Optional.empty();
  }

  private static String id(NodeClient client, String list, String code)
      throws IOException, InterruptedException {
    for (JsonNode item : client.get(list).path("items")) {
      if (item.path("code").asText().equals(code)) {
        return item.path("id").asText();
      }
    }
    throw new IOException(list + " has no " + code);
  }

  /**
   * What {@code positions.json} holds.
   *
   * @param writtenBy username of who registers, proposes and prepares
   * @param decidedBy username of who decides
   * @param operator code of the operator whose they are
   * @param securityClass class of what Valv holds of each
   * @param compartments codes; a reader needs all of them
   * @param positions in order
   */
  record Town(
      String writtenBy,
      String decidedBy,
      String operator,
      String securityClass,
      List<String> compartments,
      List<DemoPosition> positions) {}

  /**
   * One position.
   *
   * @param unit code of its unit
   * @param body as it is sent, but for where it is and what it touches
   * @param touches what it touches
   * @param placement how it is placed
   */
  record DemoPosition(
      String unit, ObjectNode body, List<DemoTouch> touches, @Nullable DemoPlacement placement) {}

  /** An asset by its key, and how much of it. */
  record DemoTouch(String asset, String extent) {}

  /** A placement as it is sent, and what becomes of it. */
  record DemoPlacement(
      String positionClass,
      String text,
      @Nullable String reason,
      @Nullable String registryNumber,
      List<String> events) {}
}
