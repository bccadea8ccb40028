package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an auditor takes with him from each visit: the kontrollkod, a checkpoint, a bundle. */
final class Binder {

  private final Path folder;
  private final TestNode node;
  private final Map<String, JsonNode> codes = new HashMap<>();
  private long place;

  /** One for the log of a node, and the public key of that log in it. */
  Binder(Path folder, TestNode node) throws IOException {
    this.folder = folder;
    this.node = node;
    Folders.delete(folder);
    Files.createDirectories(folder);
    Files.copy(node.node().data("checkpoint.key"), folder.resolve("key"));
  }

  /** Takes the log as it is now, under the name of the visit. */
  void write(String visit) throws IOException {
    write(visit, node);
  }

  /** The same at another node. */
  void write(String visit, TestNode at) throws IOException {
    var auditor = Http.as("AUDITOR", at);
    codes.put(visit, auditor.get("/api/v1/audit/kontrollkod").json());
    Files.writeString(path(visit + ".checkpoint"), auditor.get("/api/v1/audit/checkpoint").text());
    var data = at.node().data(".").toString();
    var export = Command.audit("export", path(visit + ".bundle").toString(), "--data", data);
    assertEquals(0, export.code(), export::toString);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  private JsonNode noted(String visit) {
    return Objects.requireNonNull(codes.get(visit));
  }

  long size(String visit) {
    return noted(visit).path("size").asLong();
  }

  /** The eight words. */
  String words(String visit) {
    return noted(visit).path("text").asText().replaceFirst("[0-9]+: ", "");
  }

  /** The log that an auditor sees, beside the kontrollkod and then the checkpoint of a visit. */
  JsonNode compared(String visit, Http auditor) throws IOException {
    var code = beside(noted(visit).path("text").asText(), auditor);
    var note = beside(Files.readString(path(visit + ".checkpoint")), auditor);
    assertEquals(code.path("verdict"), note.path("verdict"), note::toString);
    if (code.hasNonNull("restore")) {
      place = code.at("/restore/place").asLong();
    }
    return code;
  }

  static JsonNode beside(String kept, Http auditor) {
    var answer = auditor.post("/api/v1/audit/comparisons", Map.of("kept", kept));
    assertEquals(200, answer.status(), answer::text);
    return answer.json();
  }

  /** From which place on the log is another, as the last comparison told. */
  long place() {
    return place;
  }

  /** What the separate verifier says of a log, with the key and what was kept of it. */
  Command.Ended verified(String kept, List<String> log) {
    var words = new ArrayList<>(List.of("verify"));
    words.addAll(log);
    words.addAll(List.of("--key", path("key").toString(), "--earlier", path(kept).toString()));
    return Command.audit(words.toArray(String[]::new));
  }
}
