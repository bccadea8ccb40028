package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The power is cut in the middle of filing: what was answered for is there afterwards, is found,
 * and has its entry in the log; nothing is there without one, the index has what the database has,
 * and the log is whole. {@code -Dvalv.crashes=N} cuts it N times.
 */
@Order(1)
class CrashIT {

  private static final int WRITERS = 3;
  private static final int BEFORE_THE_CUT = 20;
  private static final String WITHOUT_ENTRY =
      "select count(*) from valv.record r where not exists"
          + " (select from valv.audit_entry e where e.object_id = r.id and e.outcome = 'DONE')";
  private static final int CRASHES = Integer.getInteger("valv.crashes", 1);

  @Test
  void whatWasAnsweredForSurvivesThePowerCut() throws InterruptedException {
    var notFound = records() - found();
    for (int crash = 0; crash < CRASHES; crash++) {
      everyOneIsThere(filedUntilTheCut("strömavbrott" + (char) ('a' + crash)));
      try (var owner = Sql.owner()) {
        assertEquals("0", owner.value(WITHOUT_ENTRY));
      }
      assertEquals(notFound, records() - found(), "the index has what the database has");
      theLogIsWhole();
    }
  }

  private static Queue<Filed> filedUntilTheCut(String round) throws InterruptedException {
    var acknowledged = new ConcurrentLinkedQueue<Filed>();
    var stopped = new AtomicBoolean();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        var word = round + (char) ('a' + i);
        writers.execute(() -> fileUntil(stopped, acknowledged, word));
      }
      while (acknowledged.size() < BEFORE_THE_CUT) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      TimeUnit.MILLISECONDS.sleep(new SecureRandom().nextInt(500));
      TestNode.running().cutPowerAndStartAgain();
      stopped.set(true);
    }
    return acknowledged;
  }

  private static int found() {
    var answer = Http.as("COORDINATOR").post("/api/v1/search", Map.of("query", "mörkläggning"));
    return answer.json().path("total").asInt();
  }

  private static int records() {
    try (var owner = Sql.owner()) {
      return Integer.parseInt(owner.value("select count(*) from valv.record"));
    }
  }

  private static void theLogIsWhole() throws InterruptedException {
    var auditor = Http.as("AUDITOR");
    var state = auditor.post("/api/v1/audit/verification", Map.of()).json();
    while (state.path("phase").asText().equals("RUNNING")) {
      TimeUnit.MILLISECONDS.sleep(100);
      state = auditor.get("/api/v1/audit/verification").json();
    }
    assertEquals("WHOLE", state.path("phase").asText(), state::toString);
  }

  private static void everyOneIsThere(Queue<Filed> acknowledged) {
    var coordinator = Http.as("COORDINATOR");
    var auditor = Http.as("AUDITOR");
    for (var filed : acknowledged) {
      assertEquals(200, coordinator.get("/api/v1/documents/" + filed.id()).status());
      var found = coordinator.post("/api/v1/search", Map.of("query", filed.word()));
      assertEquals(filed.id(), found.json().path("hits").path(0).path("id").asText(), found.text());
      var log = auditor.get("/api/v1/audit/entries?object=" + filed.id());
      assertTrue(
          StreamSupport.stream(log.json().path("items").spliterator(), false)
              .anyMatch(e -> e.path("action").asText().equals("DOCUMENT_FILED")),
          "no entry for " + filed);
    }
  }

  /** Files until the power is gone; what was not answered may or may not be there. */
  private static void fileUntil(AtomicBoolean stopped, Queue<Filed> acknowledged, String word) {
    var writer = Http.as("COORDINATOR");
    var compartment =
        writer.get("/api/v1/compartments").json().path("items").path(0).path("id").asText();
    for (int n = 0; !stopped.get(); n++) {
      var unique = word + n;
      var answer = writer.post("/api/v1/documents", document(compartment, unique));
      if (answer.status() == 201) {
        acknowledged.add(new Filed(answer.json().path("id").asText(), unique));
      }
    }
  }

  private static Map<String, Object> document(String compartment, String word) {
    return Map.of(
        "openSubject", "Mörkläggning",
        "secretSubject", "Ordet är " + word,
        "securityClass", "BH",
        "compartments", List.of(compartment),
        "body", "FIKTIV HANDLING.");
  }

  /**
   * A document that the node answered for.
   *
   * @param id its id
   * @param word a word that stands in it and in no other
   */
  private record Filed(String id, String word) {}
}
