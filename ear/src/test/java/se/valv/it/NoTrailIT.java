package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/** R8: when the trail can't be written, nothing is answered, and the operator is told. */
class NoTrailIT {

  private static final String DOCUMENTS = "/api/v1/documents";

  private static final String FULL =
      "create function valv.it_fails() returns trigger language plpgsql as"
          + " 'begin raise exception ''no room'' using errcode = ''53100''; end'; create trigger"
          + " it_fails before insert on valv.audit_entry for each row execute function"
          + " valv.it_fails()";

  private static final String NOT_FULL = "drop function if exists valv.it_fails() cascade";
  private static final String DENIED = "revoke insert on valv.audit_entry from valv_app";
  private static final String PERMITTED = "grant insert on valv.audit_entry to valv_app";
  private static final String READ_ONLY =
      "alter database valv set default_transaction_read_only = on";
  private static final String WRITABLE = "alter database valv reset default_transaction_read_only";

  /** Why the trail can't be written. */
  enum Failure {
    DISK_FULL(FULL, "53100"),
    NOT_PERMITTED(DENIED, "42501"),
    DATABASE_READ_ONLY(READ_ONLY, "25006");

    private final String statement;
    private final String state;

    Failure(String statement, String state) {
      this.statement = statement;
      this.state = state;
    }
  }

  private boolean isConnectedAnew;
  private final Sql owner = Sql.owner();
  private final Http coordinator = Http.as("COORDINATOR");
  private final Http auditor = Http.as("AUDITOR");
  private final Http admin = Http.as("ACCOUNT_ADMIN");

  @AfterEach
  void mendAndClose() throws InterruptedException {
    mend();
    owner.close();
  }

  private void mend() throws InterruptedException {
    for (var statement : List.of(NOT_FULL, PERMITTED, WRITABLE)) {
      assertEquals("done", owner.tried(statement));
    }
    if (isConnectedAnew) {
      connectAnew();
      await(() -> IntStream.range(0, 20).allMatch(i -> coordinator.get(DOCUMENTS).status() == 200));
      isConnectedAnew = false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAnsweredAndTheOperatorIsTold(Failure failure) throws Exception {
    var state = failure.state;
    var id = filed();
    var document = document();
    var etag = coordinator.get(DOCUMENTS + "/" + id).header("etag");
    var alarms = alarms(state);
    assertEquals("done", owner.tried(failure.statement));
    if (failure == Failure.DATABASE_READ_ONLY) {
      connectAnew();
    }
    var answered = new ArrayList<String>();
    for (var answer : asked(id, document, etag)) {
      if (answer.status() != 503) {
        answered.add(answer.status() + " " + answer.text());
      } else {
        assertEquals("urn:valv:problem:unavailable", answer.json().path("type").asText());
        assertTrue(answer.json().has("incident"), answer::text);
      }
    }
    assertEquals(List.of(), answered);
    await(() -> coordinator.get(DOCUMENTS).status() == 503 && alarms(state) > alarms);
    assertEquals(503, ready());

    mend();
    await(() -> coordinator.get(DOCUMENTS + "/" + id).status() == 200);
    await(() -> ready() == 200);
  }

  @Test
  void theNumbersOfWhatWasNotAnsweredAreVoid() throws Exception {
    var id = filed();
    assertEquals("done", owner.tried(FULL));
    for (var i = 0; i < 20; i++) {
      coordinator.get(DOCUMENTS + "/" + id);
    }
    assertEquals("done", owner.tried(NOT_FULL));
    assertEquals(200, coordinator.get(DOCUMENTS + "/" + id).status());
    var gaps =
        "select max(number) - count(*) from valv.audit_entry where epoch = (select epoch from"
            + " valv.audit_entry where object_id = '"
            + id
            + "' order by at desc limit 1)";
    await(() -> owner.value(gaps).equals("0"));
  }

  @Test
  void noNodeStartsWithoutItsTrail() throws IOException, SQLException {
    var folder = Path.of("target", "it-no-trail");
    Folders.delete(folder);
    try (var node = TestNode.onDemo(folder)) {
      var access = node.node().database();
      try (var connection =
              DriverManager.getConnection(
                  access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
          var statement = connection.createStatement()) {
        statement.execute(DENIED);
      }
    }
    var refused = assertThrows(CannotStart.class, () -> TestNode.onDemo(folder).close());
    assertTrue(refused.line().startsWith("Payara refused the application: "), refused::line);
    assertTrue(
        Files.readString(folder.resolve("logs/server.log"))
            .contains("ALARM the trail can't be written"));
  }

  /** What each of these answers is worth an entry. */
  private List<Answer> asked(String id, Map<String, Object> document, String etag) {
    var account = TestNode.running().account("READER");
    return List.of(
        coordinator.get(DOCUMENTS),
        coordinator.get(DOCUMENTS + "/" + id),
        coordinator.get(DOCUMENTS + "/" + id + "/readers"),
        coordinator.get(DOCUMENTS + "/00000000-0000-4000-8000-000000000000"),
        coordinator.post(DOCUMENTS, document),
        coordinator.put(DOCUMENTS + "/" + id, document, "If-Match", etag),
        coordinator.post("/api/v1/search", Map.of("query", "handling")),
        coordinator.get("/api/v1/releases"),
        admin.get("/api/v1/accounts"),
        auditor.get("/api/v1/audit/entries"),
        auditor.get("/api/v1/audit/checkpoint"),
        auditor.get("/api/v1/audit/kontrollkod"),
        auditor.get("/api/v1/audit/tile/entries/000"),
        Http.anonymous()
            .post(
                "/api/v1/session",
                Map.of("username", account.username(), "password", account.password())));
  }

  private String filed() {
    var answer = coordinator.post(DOCUMENTS, document());
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private Map<String, Object> document() {
    var compartments = coordinator.get("/api/v1/compartments").json().path("items");
    return Map.of(
        "openSubject", "Utan spår inget svar",
        "securityClass", "BH",
        "compartments", List.of(compartments.path(0).path("id").asText()),
        "body", "FIKTIV HANDLING.");
  }

  /** The application's connections are ended, so that the next ones know the new settings. */
  private void connectAnew() {
    isConnectedAnew = true;
    try (var application = Sql.application()) {
      application.column(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
  }

  private static long alarms(String state) {
    try (var lines = Files.lines(TestNode.running().node().data("logs/server.log"))) {
      return lines
          .filter(line -> line.contains("ALARM the trail can't be written"))
          .filter(line -> line.contains(state))
          .count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int ready() {
    var address = TestNode.running().node().managementUrl() + "/health/ready";
    var request =
        HttpRequest.newBuilder(URI.create(address)).version(HttpClient.Version.HTTP_1_1).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing came");
      Thread.sleep(200);
    }
  }
}
