package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.valv.node.Node;

/**
 * R5: nothing that is written into Valv, kept or refused, is found in clear in any file of the
 * node: database, write-ahead log, indexes, logs, the server's folders. The control is the same run
 * on the same application with AES-GCM taken out, so that it is known that the words would have
 * been found.
 */
class CanaryIT {

  private static final Path FOLDER = Path.of("target", "it-canary");
  private static final Path REAL = Path.of("target", "valv.ear");

  /** Where PostgreSQL keeps rows, and where it writes them first. */
  private static final List<String> ROWS = List.of("pg/base", "pg/pg_wal");

  /** What is found by searching, as it was last written. */
  private static final Set<String> INDEXED =
      Set.of(
          "changed open subject",
          "changed secret subject",
          "changed body",
          "open subject on the page",
          "secret subject on the page",
          "body on the page",
          "title of an analysis",
          "text of an attached file",
          "name of an attached file");

  private static final List<String> PLACES =
      List.of("logs", "domain", "domain/tmp", "keys", "tls", "index", "pg/pg_stat_tmp");

  private final SecureRandom random = new SecureRandom();

  @Test
  void nothingThatIsWrittenLiesAnywhereInClear() {
    var data = FOLDER.resolve("sealed");
    Canaries canaries;
    try (var node = TestNode.another(data, REAL)) {
      canaries = new Canaries(node);
      canaries.fly();
      assertEquals(Map.of(), found(canaries, data), "while it runs");
      onlyTheNamedListenersAreThere(node.node());
      administrationIsNowhere(node);
    }
    assertEquals(Map.of(), found(canaries, data), "when it has stopped, and all is written");
  }

  @Test
  void withSealingTakenOutEachOfThemIsFound() throws IOException, InterruptedException {
    var application = FOLDER.resolve("unsealed.ear");
    Unsealed.copy(REAL, application);
    var data = FOLDER.resolve("unsealed");
    Canaries canaries;
    try (var node = TestNode.another(data, application)) {
      canaries = new Canaries(node);
      canaries.fly();
      inTheIndexIsWhatIsFound(canaries, data.resolve("index"));
    }
    for (var place : ROWS) {
      var found = found(canaries, data.resolve(place)).keySet();
      assertEquals(canaries.kept().keySet(), found, "in " + place);
    }
  }

  /** The index is written to the disk within seconds. */
  private static void inTheIndexIsWhatIsFound(Canaries canaries, Path index)
      throws InterruptedException {
    var found = Set.<String>of();
    for (int i = 0; i < 100 && !found.containsAll(INDEXED); i++) {
      TimeUnit.MILLISECONDS.sleep(200);
      found = found(canaries, index).keySet();
    }
    assertTrue(found.containsAll(INDEXED), "in the index");
  }

  @Test
  void aWordInAnyOtherPlaceWouldBeFoundToo() throws IOException {
    var data = TestNode.running().node().data(".");
    var planted = new TreeMap<String, List<Path>>();
    for (var place : PLACES) {
      var file = data.resolve(place).resolve("canary");
      var word = Canaries.word(random);
      Files.createDirectories(file.getParent());
      Files.writeString(file, word);
      planted.put(word, List.of(file));
    }
    var found = new Traces(planted.keySet()).under(data);
    for (var files : planted.values()) {
      Files.delete(files.getFirst());
    }
    assertEquals(planted, found);
  }

  /** Payara hangs its administration on a public listener when it does not find its own. */
  private static void administrationIsNowhere(TestNode node) {
    var operator = Http.as("SYSTEM_ADMIN", node);
    for (var path :
        List.of("/management/domain", "/__asadmin/version", "/admin/", "/monitoring", "/metrics")) {
      assertEquals(404, operator.get(path).status(), path);
    }
  }

  /** What a node for real use opens: for people, for operations, and its database. */
  private static void onlyTheNamedListenersAreThere(Node node) {
    var expected =
        Set.of(
            node.baseUrl().getPort(),
            node.managementUrl().getPort(),
            Listeners.portOf(node.database().jdbcUrl()));
    assertEquals(expected, Listeners.of(node).keySet());
  }

  private static Map<String, List<Path>> found(Canaries canaries, Path folder) {
    var found = new TreeMap<String, List<Path>>();
    new Traces(canaries.words())
        .under(folder)
        .forEach((word, files) -> found.put(canaries.place(word), files));
    return found;
  }
}
