package se.valv.node.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Files Exempelstad's documents over REST, each as the person it says. Files nothing twice: what is
 * filed stands in {@code demo-documents.json}, and what was filed just before an interruption is
 * known by its open subject.
 */
public final class DemoLoader {

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
  public DemoLoader(URI node, Path certificate, Path data, Consumer<String> progress) {
    this.node = node;
    this.certificate = certificate;
    this.state = data.resolve("demo-documents.json");
    this.progress = progress;
  }

  /**
   * Files what is missing.
   *
   * @return how many documents were filed now
   * @throws IOException when the node refuses or can't be reached; what is filed stays filed
   */
  public int load(List<DemoAccount> accounts) throws IOException, InterruptedException {
    var collection = Json.resource("documents.json", DemoDocument.Collection.class);
    var filed = filedBefore();
    int before = filed.size();
    for (var account : accounts) {
      var missing =
          collection.documents().stream()
              .filter(d -> d.filedBy().equals(account.username()))
              .filter(d -> !filed.containsKey(d.key()))
              .toList();
      if (!missing.isEmpty()) {
        try (var client = new NodeClient(node, certificate, account)) {
          file(client, missing, collection.watermark(), filed);
        }
        progress.accept(filed.size() + " of " + collection.documents().size() + " documents filed");
      }
    }
    return filed.size() - before;
  }

  private void file(
      NodeClient client, List<DemoDocument> missing, String watermark, Map<String, String> filed)
      throws IOException, InterruptedException {
    var compartments = compartments(client);
    var known = openSubjects(client);
    for (var document : missing) {
      var id = known.get(document.openSubject());
      if (id == null) {
        id =
            client
                .post("documents", request(document, watermark, compartments))
                .path("id")
                .asText();
      }
      filed.put(document.key(), id);
      Json.write(state, filed);
    }
  }

  private static Map<String, Object> request(
      DemoDocument document, String watermark, Map<String, String> compartments)
      throws IOException {
    var request = new LinkedHashMap<String, Object>();
    request.put("openSubject", document.openSubject());
    request.put("secretSubject", document.secretSubject());
    request.put("securityClass", document.securityClass());
    request.put("subjectClass", document.subjectClass());
    request.put("secrecyGround", document.secrecyGround());
    request.put("body", document.marked(watermark));
    for (var code : document.compartments()) {
      if (!compartments.containsKey(code)) {
        throw new IOException(document.filedBy() + " has no need in compartment " + code);
      }
    }
    request.put("compartments", document.compartments().stream().map(compartments::get).toList());
    request.values().removeIf(value -> value == null);
    return request;
  }

  private static Map<String, String> compartments(NodeClient client)
      throws IOException, InterruptedException {
    var ids = new HashMap<String, String>();
    for (var compartment : client.get("compartments?action=WRITE").path("items")) {
      ids.put(compartment.path("code").asText(), compartment.path("id").asText());
    }
    return ids;
  }

  private static Map<String, String> openSubjects(NodeClient client)
      throws IOException, InterruptedException {
    var ids = new HashMap<String, String>();
    for (int page = 0; ; page++) {
      var hits = client.get("documents?page=" + page + "&size=" + PAGE).path("hits");
      for (var document : hits) {
        ids.put(document.path("title").asText(), document.path("id").asText());
      }
      if (hits.size() < PAGE) {
        return ids;
      }
    }
  }

  private Map<String, String> filedBefore() throws IOException {
    return Files.exists(state)
        ? Json.MAPPER.readValue(
            Files.readAllBytes(state), new TypeReference<TreeMap<String, String>>() {})
        : new TreeMap<>();
  }
}
