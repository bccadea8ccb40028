package se.valv.node.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes Exempelstad's säkerhetsskyddsanalyser over REST, each step as the person who takes it: one
 * that is established, and one that lacks things. Writes nothing twice: the titles of those that
 * are done stand in {@code demo-analyses.json}; one that was broken off is left as it is.
 */
public final class DemoAnalyses {

  private final URI node;
  private final Path certificate;
  private final Path state;
  private final Consumer<String> progress;

  /**
   * A loader for one running node, whose assets are there.
   *
   * @param node such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM, the only one that is trusted
   * @param data the data directory
   * @param progress is told what happens, a line each time
   */
  public DemoAnalyses(URI node, Path certificate, Path data, Consumer<String> progress) {
    this.node = node;
    this.certificate = certificate;
    this.state = data.resolve("demo-analyses.json");
    this.progress = progress;
  }

  /**
   * Writes what is missing.
   *
   * @throws IOException when the node refuses or can't be reached; what is written stays
   */
  public void load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    var town = Json.resource("analyses.json", Town.class);
    var begun = begunBefore();
    for (var analysis : town.analyses()) {
      if (!begun.contains(analysis.title())) {
        begun.add(analysis.title());
        Json.write(state, begun);
        try (var people = new People(accounts)) {
          var assets = state.resolveSibling("demo-assets.json");
          var writer = people.of(town.writtenBy());
          var ids =
              Json.MAPPER.readValue(
                  Files.readAllBytes(assets), new TypeReference<Map<String, String>>() {});
          new WritingAnalysis(people::of, writer, analysis, ids).write(town.operator());
        }
        progress.accept(analysis.title() + " is written");
      }
    }
  }

  private List<String> begunBefore() throws IOException {
    return Files.exists(state)
        ? Json.MAPPER.readValue(Files.readAllBytes(state), new TypeReference<List<String>>() {})
        : new ArrayList<>();
  }

  /** Those who take part, each logged in once. */
  private final class People implements AutoCloseable {

    private final List<DemoAccount> accounts;
    private final Map<String, NodeClient> clients = new HashMap<>();

    People(List<DemoAccount> accounts) {
      this.accounts = accounts;
    }

    NodeClient of(String username) throws IOException, InterruptedException {
      var client = clients.get(username);
      if (client == null) {
        var account =
            accounts.stream().filter(a -> a.username().equals(username)).findFirst().orElseThrow();
        client = new NodeClient(node, certificate, account);
        clients.put(username, client);
      }
      return client;
    }

    @Override
    public void close() throws IOException {
      for (var client : clients.values()) {
        client.close();
      }
    }
  }

  /**
   * What {@code analyses.json} holds.
   *
   * @param writtenBy username of who writes them
   * @param operator code of the operator whose they are
   * @param analyses in the order of writing
   */
  record Town(String writtenBy, String operator, List<DemoAnalysis> analyses) {}
}
