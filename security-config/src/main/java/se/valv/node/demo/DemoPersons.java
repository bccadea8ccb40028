package se.valv.node.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Registers the persons of Exempelstad over REST, with numbers of the test range. Those who are
 * there are registered anew by the same act, which changes nothing; once all are, {@code
 * demo-persons.json} says so.
 */
public final class DemoPersons {

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
  public DemoPersons(URI node, Path certificate, Path data, Consumer<String> progress) {
    this.node = node;
    this.certificate = certificate;
    this.state = data.resolve("demo-persons.json");
    this.progress = progress;
  }

  /**
   * Registers them, unless that was done before.
   *
   * @throws IOException when the node refuses or can't be reached; what is registered stays
   */
  public void load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    if (Files.exists(state)) {
      return;
    }
    var town = Json.resource("persons.json", Town.class);
    var account =
        accounts.stream()
            .filter(a -> a.username().equals(town.registeredBy()))
            .findFirst()
            .orElseThrow();
    try (var client = new NodeClient(node, certificate, account)) {
      var compartments = compartments(client);
      for (var person : town.persons()) {
        var body = person.person().deepCopy();
        body.putArray("compartments").add(compartments.get(person.compartment()));
        client.post("persons", body);
      }
    }
    Json.write(state, List.of(town.persons().size()));
    progress.accept(town.persons().size() + " persons registered");
  }

  private static Map<String, String> compartments(NodeClient client)
      throws IOException, InterruptedException {
    var ids = new HashMap<String, String>();
    for (var compartment : client.get("compartments?action=WRITE").path("items")) {
      ids.put(compartment.path("code").asText(), compartment.path("id").asText());
    }
    return ids;
  }

  /**
   * What {@code persons.json} holds.
   *
   * @param registeredBy username of who registers them
   * @param persons in the order of registration
   */
  record Town(String registeredBy, List<DemoPerson> persons) {}

  /**
   * One person.
   *
   * @param compartment code of where he is kept
   * @param person as he is sent
   */
  record DemoPerson(String compartment, ObjectNode person) {}
}
