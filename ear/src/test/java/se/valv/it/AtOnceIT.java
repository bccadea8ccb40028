package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * What takes a right bites at once (R6): with sessions open and reads and searches running in other
 * threads, none that begins after the act was answered for is let through.
 */
class AtOnceIT {

  private static final int THREADS = 3;
  private static final int BEFORE = 12;
  private static final int AFTER = 12;

  private final Rights rights = new Rights();
  private final String word = Rights.word();

  @Test
  void aWithdrawnNeedLetsNothingMoreThrough() throws InterruptedException {
    var shared = rights.compartment();
    rights.given("COORDINATOR", shared, "READ", "SEARCH", "WRITE");
    var need = rights.given("VETTING_OFFICER", shared, "READ", "SEARCH");
    var document = rights.filed(word, "BH", shared);
    bitesAtOnce(
        document, () -> assertEquals(200, FirstDays.turn(rights.owner, need, "WITHDRAW").status()));
  }

  @Test
  void aRecordWithAnotherLabelIsGoneForWhoDoesNotReachIt() throws InterruptedException {
    var shared = rights.compartment();
    rights.given("COORDINATOR", shared, "READ", "SEARCH", "WRITE", "RELABEL");
    rights.given("VETTING_OFFICER", shared, "READ", "SEARCH");
    var document = rights.filed(word, "BH", shared);
    var both = List.of(List.of(shared), List.of(rights.known("SBF-HANDL")));
    bitesAtOnce(
        document,
        () -> {
          var moved = rights.relabelled(rights.coordinator, document, "BH", both);
          assertEquals(204, moved.status(), moved::text);
        });
  }

  private void bitesAtOnce(String document, Runnable act) throws InterruptedException {
    var tries = new ConcurrentLinkedQueue<Try>();
    var stopped = new AtomicBoolean();
    long done;
    try (var readers = Executors.newFixedThreadPool(2 * THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        var session = Http.as("VETTING_OFFICER");
        var another = Http.as("VETTING_OFFICER");
        readers.execute(() -> until(stopped, tries, () -> reads(session, document)));
        readers.execute(() -> until(stopped, tries, () -> finds(another)));
      }
      waitFor(tries, 0, BEFORE * THREADS);
      act.run();
      done = System.nanoTime();
      waitFor(tries, done, AFTER * THREADS);
      stopped.set(true);
    }
    var late = tries.stream().filter(t -> t.begun() > done).toList();
    var before = tries.stream().filter(t -> t.begun() < done && t.through()).count();
    assertTrue(before >= BEFORE, "before the act they were let through: " + before);
    assertTrue(late.size() >= AFTER, "some began after it: " + late.size());
    assertEquals(List.of(), late.stream().filter(Try::through).toList());
  }

  private static void until(AtomicBoolean stopped, Queue<Try> tries, Attempt attempt) {
    while (!stopped.get()) {
      var begun = System.nanoTime();
      tries.add(new Try(begun, attempt.isLetThrough()));
    }
  }

  private static void waitFor(Queue<Try> tries, long since, int many) throws InterruptedException {
    while (tries.stream().filter(t -> t.begun() > since).count() < many) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static boolean reads(Http http, String document) {
    return http.get("/api/v1/documents/" + document).status() == 200;
  }

  private boolean finds(Http http) {
    var found = http.post("/api/v1/search", Map.of("query", word)).json();
    return found.path("total").asInt() > 0 || !found.path("hits").isEmpty();
  }

  @FunctionalInterface
  private interface Attempt {
    boolean isLetThrough();
  }

  /**
   * One try.
   *
   * @param begun when, in nanoseconds
   * @param through whether it was let through
   */
  private record Try(long begun, boolean through) {}
}
