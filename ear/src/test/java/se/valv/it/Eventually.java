package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Waits for what comes by itself. */
final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int IN_A_ROW = 20;
  private static final String VERIFICATION = "/api/v1/audit/verification";

  private static final String NUMBERS_MISSING =
      "select max(number) - count(*) from valv.audit_entry where epoch ="
          + " (select epoch from valv.audit_entry order by at desc limit 1)";

  private Eventually() {}

  /** Until it holds. */
  static void holds(BooleanSupplier condition) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing came");
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /**
   * Until what was not answered for is void in the log, and all of it has its place in the tree.
   */
  static void everyNumberIsThereOnce() throws InterruptedException {
    try (var owner = Sql.owner()) {
      holds(() -> owner.value(NUMBERS_MISSING).equals("0"));
      holds(() -> owner.value("select count(*) from valv.audit_pending").equals("0"));
    }
  }

  /** Until the node has checked its whole log: what that came to. */
  static JsonNode isVerified(Http auditor) throws InterruptedException {
    var begun = auditor.post(VERIFICATION, Map.of());
    assertEquals(200, begun.status(), begun::text);
    holds(() -> !auditor.get(VERIFICATION).json().path("phase").asText().equals("RUNNING"));
    return auditor.get(VERIFICATION).json();
  }

  /** Until somebody is answered over every connection that the node keeps. */
  static void isAnswered(Http somebody) throws InterruptedException {
    holds(() ->
        IntStream.range(0, IN_A_ROW)
            .allMatch(i -> somebody.get("/api/v1/documents").status() == 200));
  }
}
