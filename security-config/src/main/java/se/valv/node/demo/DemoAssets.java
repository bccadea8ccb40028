package se.valv.node.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Registers Exempelstad's protected assets over REST, and then says what each needs, for some need
 * each other in a circle; and the decisions on skyddsobjekt. Registers nothing twice: what is there
 * stands in {@code demo-assets.json}, and what was registered just before an interruption is known
 * by its name.
 */
public final class DemoAssets {

  private static final int PAGE = 100;

  private final URI node;
  private final Path certificate;
  private final Path state;
  private final Consumer<String> progress;

  /**
   * A loader for one running node.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM, the only one that is trusted
   * @param data the data directory
   * @param progress is told what happens, a line each time
   */
  public DemoAssets(URI node, Path certificate, Path data, Consumer<String> progress) {
    this.node = node;
    this.certificate = certificate;
    this.state = data.resolve("demo-assets.json");
    this.progress = progress;
  }

  /**
   * Registers what is missing.
   *
   * @return how many assets were registered now
   * @throws IOException when the node refuses or can't be reached; what is registered stays
   */
  public int load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    var town = Json.resource("assets.json", Town.class);
    var registered = registeredBefore();
    int before = registered.size();
    if (before == town.assets().size() + town.sites().size()) {
      return 0;
    }
    var account =
        accounts.stream()
            .filter(a -> a.username().equals(town.registeredBy()))
            .findFirst()
            .orElseThrow();
    try (var client = new NodeClient(node, certificate, account)) {
      var compartments = compartments(client);
      register(client, town, compartments, registered);
      for (var asset : town.assets()) {
        if (!asset.needs().isEmpty()) {
          need(client, asset, body(asset.asset(), asset.compartments(), compartments), registered);
        }
      }
      decide(client, town, compartments, registered);
    }
    progress.accept(town.assets().size() + " assets registered");
    return registered.size() - before;
  }

  private void register(
      NodeClient client, Town town, Map<String, String> compartments, Map<String, String> ids)
      throws IOException, InterruptedException {
    var known = names(client, "assets");
    for (var asset : town.assets()) {
      if (!ids.containsKey(asset.key())) {
        var body = body(asset.asset(), asset.compartments(), compartments);
        var id = known.get(body.path("name").asText());
        ids.put(asset.key(), id == null ? id(client.post("assets", body)) : id);
        Json.write(state, ids);
      }
    }
  }

  /** Says what an asset needs, unless that was said before. */
  private static void need(
      NodeClient client, DemoAsset asset, ObjectNode body, Map<String, String> ids)
      throws IOException, InterruptedException {
    var path = "assets/" + ids.get(asset.key());
    if (client.get(path).path("dependencies").isEmpty()) {
      var needs = body.putArray("dependencies");
      for (var need : asset.needs()) {
        needs
            .addObject()
            .put("asset", ids.get(need.on()))
            .put("kind", need.kind())
            .put("strength", need.strength());
      }
      client.put(path, body, 1);
    }
  }

  private void decide(
      NodeClient client, Town town, Map<String, String> compartments, Map<String, String> ids)
      throws IOException, InterruptedException {
    var known = names(client, "protected-sites");
    for (var site : town.sites()) {
      if (!ids.containsKey(site.key())) {
        var body = body(site.site(), site.compartments(), compartments);
        var about = body.putArray("assets");
        site.about().forEach(key -> about.add(ids.get(key)));
        var id = known.get(body.path("name").asText());
        ids.put(site.key(), id == null ? id(client.post("protected-sites", body)) : id);
        Json.write(state, ids);
      }
    }
  }

  private static ObjectNode body(
      ObjectNode given, List<String> codes, Map<String, String> compartments) throws IOException {
    var body = given.deepCopy();
    ArrayNode readers = body.putArray("compartments");
    for (var code : codes) {
      if (!compartments.containsKey(code)) {
        throw new IOException("there is no need in compartment " + code);
      }
      readers.add(compartments.get(code));
    }
    return body;
  }

  private static String id(JsonNode made) {
    return made.path("id").asText();
  }

  private static Map<String, String> compartments(NodeClient client)
      throws IOException, InterruptedException {
    var ids = new HashMap<String, String>();
    for (var compartment : client.get("compartments?action=WRITE").path("items")) {
      ids.put(compartment.path("code").asText(), id(compartment));
    }
    return ids;
  }

  private static Map<String, String> names(NodeClient client, String list)
      throws IOException, InterruptedException {
    var ids = new HashMap<String, String>();
    for (int page = 0; ; page++) {
      var hits = client.get(list + "?page=" + page + "&size=" + PAGE).path("hits");
      hits.forEach(hit -> ids.put(hit.path("title").asText(), id(hit)));
      if (hits.size() < PAGE) {
        return ids;
      }
    }
  }

  private Map<String, String> registeredBefore() throws IOException {
    return Files.exists(state)
        ? Json.MAPPER.readValue(
            Files.readAllBytes(state), new TypeReference<TreeMap<String, String>>() {})
        : new TreeMap<>();
  }

  /**
   * What {@code assets.json} holds.
   *
   * @param registeredBy username of who registers them
   * @param assets in the order of registration
   * @param sites decisions on skyddsobjekt
   */
  record Town(String registeredBy, List<DemoAsset> assets, List<DemoSite> sites) {}

  /**
   * One asset.
   *
   * @param key its name among the demo's assets, for ever
   * @param compartments codes; a reader needs all of them
   * @param asset as it is sent
   * @param needs what it needs, by key
   */
  record DemoAsset(String key, List<String> compartments, ObjectNode asset, List<DemoNeed> needs) {}

  /** What is needed of another, as it is sent but for its key. */
  record DemoNeed(String on, String kind, String strength) {}

  /**
   * One decision.
   *
   * @param key its name among the demo's, for ever
   * @param compartments codes; a reader needs all of them
   * @param site as it is sent
   * @param about keys of the assets that it is about
   */
  record DemoSite(String key, List<String> compartments, ObjectNode site, List<String> about) {}
}
