package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R8: when the trail can't be written, nothing is answered, and the operator is told. */
class NoTrailIT {

  private static final String DOCUMENTS = "/api/v1/documents";
  private static final String SUBJECT = "Utan spår inget svar";
  private static final String DENIED = "revoke insert on valv.audit_entry from valv_app";
  private static final String PERMITTED = "grant insert on valv.audit_entry to valv_app";
  private static final String READ_ONLY =
      "alter database valv set default_transaction_read_only = on";
  private static final String WRITABLE = "alter database valv reset default_transaction_read_only";

  private static final String NEWEST =
      "select number from valv.audit_entry where account_id is not null order by at desc limit 1";

  /** They show nothing that is protected: empty forms, names of units, one's own session. */
  private static final Set<String> LEAVING_NO_ENTRY =
      Set.of(
          "GET /",
          "GET /administration/lagparametrar",
          "GET /administration/organisation",
          "GET /administration/organisation/ny",
          "GET /administration/tillsyn",
          "GET /api/v1/appointments",
          "GET /api/v1/audit/consistency",
          "GET /api/v1/audit/inclusion",
          "GET /api/v1/audit/verification",
          "GET /api/v1/compartments",
          "GET /api/v1/legal-parameters",
          "GET /api/v1/me",
          "GET /api/v1/openapi.json",
          "GET /api/v1/operators",
          "GET /api/v1/unit-imports",
          "GET /api/v1/units",
          "GET /assets/**",
          "GET /befattningar/inlasning",
          "GET /begar-behorighet",
          "GET /behorigheter/personer/ny",
          "GET /behorigheter/tjanstekonton/nytt",
          "GET /forsta-start",
          "GET /handlingar/ny",
          "GET /kontrollplaner/ny",
          "GET /logga-in",
          "GET /losenord",
          "GET /skyddsvarden/import",
          "GET /skyddsvarden/ny",
          "GET /sok");

  /** Why the trail can't be written, what ends that, and what the operator is told. */
  enum Failure {
    DISK_FULL("SQL state 53100"),
    DISK_FULL_AT_COMMIT("no commit"),
    NOT_PERMITTED("SQL state 42501"),
    READ_ONLY("SQL state 25006"),
    DATABASE_AWAY("SQL state ");

    private final String told;

    Failure(String told) {
      this.told = told;
    }

    private void begin() {
      switch (this) {
        case DISK_FULL -> FullDisk.AT_ONCE.begin();
        case DISK_FULL_AT_COMMIT -> FullDisk.AT_COMMIT.begin();
        case NOT_PERMITTED -> run(DENIED);
        case READ_ONLY -> connectedAnew(NoTrailIT.READ_ONLY);
        case DATABASE_AWAY -> TestNode.running().node().killDatabase();
      }
    }

    private void end() {
      switch (this) {
        case DISK_FULL, DISK_FULL_AT_COMMIT -> FullDisk.end();
        case NOT_PERMITTED -> run(PERMITTED);
        case READ_ONLY -> connectedAnew(WRITABLE);
        case DATABASE_AWAY -> TestNode.running().node().startDatabase();
      }
    }
  }

  private static Http coordinator;
  private static Http auditor;
  private static Http admin;

  @BeforeAll
  static void login() {
    coordinator = Http.as("COORDINATOR");
    auditor = Http.as("AUDITOR");
    admin = Http.as("ACCOUNT_ADMIN");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAnsweredAndTheOperatorIsTold(Failure failure) throws InterruptedException {
    var id = filed();
    var etag = coordinator.get(DOCUMENTS + "/" + id).header("etag");
    var document = document();
    var before = alarms(failure);
    failure.begin();
    try {
      assertEquals(List.of(), answered(asked(id, document, etag)));
      Eventually.holds(() -> alarms(failure) > before);
      assertEquals(503, ready());
    } finally {
      failure.end();
    }
    Eventually.isAnswered(coordinator);
    Eventually.holds(() -> ready() == 200);
    assertEquals(200, coordinator.get(DOCUMENTS + "/" + id).status());
  }

  @AfterAll
  static void everyNumberIsThereOnce() throws InterruptedException {
    Eventually.everyNumberIsThereOnce();
  }

  /** Of every address that can be asked for: what leaves an entry is not answered without one. */
  @Test
  void whatLeavesAnEntryIsNotAnsweredWithoutOne() throws InterruptedException {
    filed();
    var leaving = new ArrayList<Asked>();
    var leavingNone = new HashSet<String>();
    try (var owner = Sql.owner()) {
      for (var asked : everything()) {
        var before = owner.value(NEWEST);
        var answer = asked.answer();
        if (owner.value(NEWEST).equals(before)) {
          leavingNone.add(asked.call().toString());
        } else if (answer.status() == 200) {
          leaving.add(asked);
        }
      }
    }
    FullDisk.AT_ONCE.begin();
    try {
      assertEquals(List.of(), answered(leaving.stream().map(Asked::answer).toList()));
    } finally {
      FullDisk.end();
    }
    Eventually.isAnswered(coordinator);
    assertEquals(LEAVING_NO_ENTRY, leavingNone);
  }

  private List<Asked> everything() {
    var people = List.of(coordinator, auditor, admin);
    return RouteCalls.all()
        .filter(call -> call.method().equals("GET") && !call.namesSomething())
        .flatMap(call -> people.stream().map(person -> new Asked(person, call)))
        .toList();
  }

  /** What each of these answers is worth an entry. */
  private List<Answer> asked(String id, Map<String, Object> document, String etag) {
    var account = TestNode.running().account("READER");
    return List.of(
        coordinator.get(DOCUMENTS),
        coordinator.get(DOCUMENTS + "/" + id),
        coordinator.get("/handlingar/" + id),
        coordinator.get(DOCUMENTS + "/" + id + "/readers"),
        coordinator.get(DOCUMENTS + "/00000000-0000-4000-8000-000000000000"),
        coordinator.post(DOCUMENTS, document),
        coordinator.put(DOCUMENTS + "/" + id, document, "If-Match", etag),
        coordinator.post("/api/v1/search", Map.of("query", "handling")),
        admin.get("/api/v1/accounts"),
        auditor.get("/api/v1/audit/entries"),
        auditor.get("/api/v1/audit/tile/entries/000"),
        Http.anonymous()
            .post(
                "/api/v1/session",
                Map.of("username", account.username(), "password", account.password())));
  }

  /** Those that are not a clear 503 and nothing else. */
  private static List<String> answered(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> !isRefusal(answer))
        .map(answer -> answer.status() + " " + answer.text())
        .toList();
  }

  private static boolean isRefusal(Answer answer) {
    var isJson = answer.header("content-type").startsWith("application/problem+json");
    return answer.status() == 503
        && !answer.text().contains(SUBJECT)
        && (!isJson
            || (answer.json().path("type").asText().equals("urn:valv:problem:unavailable")
                && answer.json().has("incident")
                && answer.json().size() == 4));
  }

  private String filed() {
    var answer = coordinator.post(DOCUMENTS, document());
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private Map<String, Object> document() {
    var compartments = coordinator.get("/api/v1/compartments").json().path("items");
    return Map.of(
        "openSubject",
        SUBJECT,
        "securityClass",
        "BH",
        "compartments",
        List.of(compartments.path(0).path("id").asText()),
        "body",
        "FIKTIV HANDLING.");
  }

  private static void run(String statement) {
    try (var owner = Sql.owner()) {
      assertEquals("done", owner.tried(statement));
    }
  }

  /** The application's connections are ended, so that the next ones know the new settings. */
  private static void connectedAnew(String setting) {
    try (var owner = Sql.owner()) {
      assertEquals("done", owner.tried("set default_transaction_read_only = off"));
      assertEquals("done", owner.tried(setting));
    }
    Sql.endConnections();
  }

  private static int alarms(Failure failure) {
    var told = "ALARM the trail can't be written, so nothing is answered: " + failure.told;
    return TestNode.running().logged(told).size();
  }

  private static int ready() {
    var address = TestNode.running().node().managementUrl() + "/health/ready";
    var request =
        HttpRequest.newBuilder(URI.create(address)).version(HttpClient.Version.HTTP_1_1).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * Somebody asks for something.
   *
   * @param person who
   * @param call what
   */
  private record Asked(Http person, RouteCalls.Call call) {

    Answer answer() {
      return call.by(person);
    }
  }
}
