package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;

/** People who file at the shared node until they are told to stop. */
final class Filing implements AutoCloseable {

  private final String word;
  private final Queue<Filed> acknowledged = new ConcurrentLinkedQueue<>();
  private final Set<Integer> refusals = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ExecutorService writers;

  private Filing(String word, int people) {
    this.word = word;
    this.writers = Executors.newFixedThreadPool(people);
    for (int i = 0; i < people; i++) {
      var own = word + (char) ('a' + i);
      var writer = Http.as("COORDINATOR");
      writers.execute(() -> fileUntilGone(writer, own));
    }
  }

  /** They begin, each with words of his own. */
  static Filing begin(String word, int people) {
    return new Filing(word, people);
  }

  /** How many were answered for so far. */
  int sofar() {
    return acknowledged.size();
  }

  /** Waits until so many were answered for, and gives those. */
  List<Filed> atLeast(int number) throws InterruptedException {
    for (int waited = 0; acknowledged.size() < number; waited++) {
      assertTrue(waited < 3000, "nothing is filed: " + word);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return List.copyOf(acknowledged);
  }

  /** What was said to whom it was not answered for. */
  Set<Integer> refusals() {
    return refusals;
  }

  /** They stop: all that were answered for. */
  List<Filed> stop() {
    close();
    return List.copyOf(acknowledged);
  }

  @Override
  public void close() {
    stopped.set(true);
    writers.close();
  }

  private void fileUntilGone(Http writer, String own) {
    try {
      fileUntilStopped(writer, own);
    } catch (UncheckedIOException e) {
      // The node is no more: what was not answered for may or may not be there.
    }
  }

  private void fileUntilStopped(Http writer, String own) {
    var compartment =
        writer.get("/api/v1/compartments").json().path("items").path(0).path("id").asText();
    for (int n = 0; !stopped.get(); n++) {
      var unique = own + n;
      var answer = writer.post("/api/v1/documents", document(compartment, unique));
      if (answer.status() == 201) {
        acknowledged.add(new Filed(answer.json().path("id").asText(), unique));
      } else {
        refusals.add(answer.status());
      }
    }
  }

  private static Map<String, Object> document(String compartment, String word) {
    return Map.of(
        "openSubject", "Prov av drift",
        "secretSubject", "Ordet är " + word,
        "securityClass", "BH",
        "compartments", List.of(compartment),
        "body", "FIKTIV HANDLING.");
  }

  /** Each of them is there at a node, is found, and has its entry. */
  static void everyOneIsThere(List<Filed> all, TestNode node) {
    var coordinator = Http.as("COORDINATOR", node);
    var auditor = Http.as("AUDITOR", node);
    for (var filed : all) {
      var read = coordinator.get("/api/v1/documents/" + filed.id());
      assertEquals(200, read.status(), read::text);
      var found = coordinator.post("/api/v1/search", Map.of("query", filed.word()));
      assertEquals(filed.id(), found.json().path("hits").path(0).path("id").asText(), found.text());
      var log = auditor.get("/api/v1/audit/entries?object=" + filed.id());
      assertTrue(
          StreamSupport.stream(log.json().path("items").spliterator(), false)
              .anyMatch(e -> e.path("action").asText().equals("DOCUMENT_FILED")),
          "no entry for " + filed);
    }
  }

  /** Waits until the log of a node tells of an act. */
  static void awaitAct(String act, TestNode node) throws InterruptedException {
    var auditor = Http.as("AUDITOR", node);
    for (int waited = 0; waited < 100; waited++) {
      var log = auditor.get("/api/v1/audit/entries?action=" + act);
      if (log.json().path("items").size() > 0) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("the log does not tell " + act);
  }

  /**
   * A document that the node answered for.
   *
   * @param id its id
   * @param word a word that stands in it and in no other
   */
  record Filed(String id, String word) {}
}
