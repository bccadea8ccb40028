package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Programs: what two decided lets them in, as far and as long as that says, and no further. */
class ServiceAccountsIT {

  private static final String FEED = "participation:feed";
  private static final String ENTRIES = "/api/v1/audit/entries";
  private static final String IMPORTS = "/api/v1/participation-imports";
  private static final String DONE =
      "select count(*) from valv.audit_entry where outcome = 'DONE' and act = '";
  private static final String WORD = "Idempotency-Key";
  private static final String LOOPBACK = "127.0.0.0/8";

  private final Realm realm = Realm.found();

  @AfterEach
  void nobodyStaysLocked() {
    try (var owner = Sql.owner()) {
      owner.tried("delete from valv.login_throttle");
    }
  }

  @Test
  void itIsMadeByOneAndApprovedByAnother() {
    var program = Program.made(realm, FEED, 10, LOOPBACK);
    var path = program.path();
    var own = Map.of("event", "APPROVE");
    var etag = program.etag();
    assertEquals(404, program.maker().post(path + "/transitions", own, "If-Match", etag).status());
    assertEquals(412, program.maker().post(path + "/secret", Map.of(), "If-Match", etag).status());
    program.turn("APPROVE");
    assertEquals("APPROVED", program.state());
    program.issue();
    assertEquals("ACTIVE", program.state());
    assertTrue(program.secret().matches("valv_[A-Za-z0-9_-]{43}"));
    assertFalse(program.maker().get(path).text().contains("valv_"));
    assertFalse(program.maker().get(Program.ACCOUNTS).text().contains("valv_"));
    assertEquals(
        404,
        program
            .maker()
            .post("/api/v1/accounts/" + program.id() + "/roles", Map.of("role", "AUDITOR"))
            .status());
    assertEquals(404, Realm.found().person("OFFICER").get(path).status());
  }

  @Test
  void whatBreaksARuleIsNamed() {
    var admin = realm.person("ACCOUNT_ADMIN");
    for (var wrong :
        List.of(
            Program.input(realm, "person:read", 10, LOOPBACK),
            Program.input(realm, "no:such", 10, LOOPBACK),
            Program.input(realm, FEED, 0, LOOPBACK),
            Program.input(realm, FEED, 10, "0.0.0.0/0"),
            Program.input(realm, FEED, 10, "valv.example"))) {
      assertEquals(422, admin.post(Program.ACCOUNTS, wrong).status(), wrong::toString);
    }
    var tooLong = Program.input(realm, FEED, 10, LOOPBACK);
    tooLong.put("days", 366);
    assertEquals(422, admin.post(Program.ACCOUNTS, tooLong).status());
    var everywhere = Program.input(realm, "audit:read", 10, LOOPBACK);
    everywhere.put("everywhere", true);
    assertEquals(404, admin.post(Program.ACCOUNTS, everywhere).status());
  }

  @Test
  void itTellsOfParticipationsAndSeesNothing() {
    var program = Program.working(realm, FEED, 10, LOOPBACK);
    realm.reaches(program.id(), List.of("V1"));
    var told = Told.of(realm);
    var answer = program.put(told.path(), told.input());
    assertEquals(200, answer.status(), answer::text);
    assertTrue(answer.looksLike(program.put(told.path(), told.input())));
    assertTrue(answer.headers().allValues("set-cookie").isEmpty());
    try (var owner = Sql.owner()) {
      var by =
          "select count(*) from valv.audit_entry where authentication = 'BEARER' and account_id = '"
              + program.id()
              + "' and act = '";
      assertEquals("2", owner.value(by + "BEARER_USED' and purpose = 'participation:feed'"));
      assertEquals("1", owner.value(by + "PARTICIPATION_TOLD'"));
    }
    var absent = program.get("/api/v1/finns-inte");
    assertEquals(404, absent.status());
    for (var path :
        List.of("/api/v1/participations/tasks", "/api/v1/me", ENTRIES, "/api/v1/openapi.json")) {
      assertTrue(absent.looksLike(program.get(path)), path);
    }
    var lookup = Map.of("identityNumber", "198001019804");
    assertTrue(absent.looksLike(program.post("/api/v1/persons/lookups", lookup)));
    assertTrue(absent.looksLike(program.post("/api/v1/session", Map.of())));
    var absentPage = program.get("/finns-inte");
    for (var page : List.of("/", "/personer", "/atkomstlogg", "/losenord", "/logga-in")) {
      assertTrue(absentPage.looksLike(program.get(page)), page);
    }
  }

  @Test
  void aSecretThatIsWorthNothingIsAsOneThatIsNot() {
    var unknown = Http.anonymous().get(ENTRIES);
    assertEquals(401, unknown.status());
    var elsewhere = Program.working(realm, "audit:read", 10, "192.0.2.0/24");
    var late = Program.working(realm, "audit:read", 10, LOOPBACK);
    var ended = Program.working(realm, "audit:read", 10, LOOPBACK);
    var locked = Program.working(realm, "audit:read", 10, LOOPBACK);
    for (var program : List.of(late, ended, locked)) {
      assertEquals(200, program.get(ENTRIES).status());
    }
    run(
        "update valv.service_account set proposed_at = now() - interval '9 days',"
            + " valid_to = now() where account_id = '"
            + late.id()
            + "'");
    run("update valv.account set locked = true where id = '" + locked.id() + "'");
    ended.turn("REVOKE");
    assertEquals("EXPIRED", late.state());
    assertEquals("REVOKED", ended.state());
    for (var program : List.of(elsewhere, late, ended, locked)) {
      assertTrue(unknown.looksLike(program.get(ENTRIES)));
    }
    assertEquals("SOURCE", faults(elsewhere));
    assertEquals("EXPIRED", faults(late));
    assertEquals("REVOKED", faults(ended));
    assertEquals("REVOKED", faults(locked));
  }

  @Test
  void aSecretIsTheNewestAndWholeOrNone() {
    var unknown = Http.anonymous().get(ENTRIES);
    var program = Program.working(realm, "audit:read", 10, LOOPBACK);
    var before = program.secret();
    program.issue();
    assertEquals(200, program.get(ENTRIES).status());
    for (var wrong : List.of(before, "valv_" + "A".repeat(43), "", "x")) {
      var answer = Http.anonymous().get(ENTRIES, "Authorization", "Bearer " + wrong);
      assertTrue(unknown.looksLike(answer), wrong);
    }
  }

  @Test
  void cookieAndSecretTogetherAreRefused() {
    var program = Program.working(realm, "audit:read", 10, LOOPBACK);
    var both =
        realm.observer().get("/api/v1/documents", "Authorization", "Bearer " + program.secret());
    assertEquals(400, both.status());
    assertEquals("urn:valv:problem:malformed", both.json().path("type").asText());
    assertEquals(200, program.get(ENTRIES).status());
  }

  @Test
  void aDayHasItsLimitAndTheLogTellsOfItOnce() {
    var program = Program.working(realm, "audit:read", 2, LOOPBACK);
    assertEquals(200, program.get(ENTRIES).status());
    var entries = program.get(ENTRIES).json().path("items");
    assertTrue(
        !entries.isEmpty() && entries.valueStream().allMatch(e -> e.path("actor").isTextual()),
        "of the realm alone");
    for (var i = 0; i < 3; i++) {
      var answer = program.get(ENTRIES);
      assertEquals(429, answer.status());
      assertTrue(Integer.parseInt(answer.header("retry-after")) > 0);
    }
    try (var owner = Sql.owner()) {
      assertEquals(
          "1",
          owner.value(
              "select count(*) from valv.audit_entry where rule = 'DAY_LIMIT' and account_id = '"
                  + program.id()
                  + "'"));
    }
  }

  @Test
  void whatIsAskedAgainUnderOneWordIsDoneOnce() {
    var program = feeding();
    var file = Told.of(realm).file("hr-1");
    var first = program.post(IMPORTS, file, WORD, "a-1");
    assertEquals(200, first.status(), first::text);
    var once = done(program);
    var again = program.post(IMPORTS, file, WORD, "a-1");
    assertTrue(first.looksLike(again), again::text);
    assertEquals(once, done(program));
    assertEquals(200, program.post(IMPORTS, file, WORD, "a-2").status());
    assertNotEquals(once, done(program));
    var other = Map.of("content", "x");
    assertEquals(422, program.post(IMPORTS, other, WORD, "a-1").status());
    assertEquals(422, program.post(IMPORTS, file, WORD, "a 1").status());
    assertEquals(422, program.post(IMPORTS, other, WORD, "a-3").status());
    assertEquals(200, program.post(IMPORTS, file, WORD, "a-3").status());
    var another = feeding();
    assertEquals(200, another.post(IMPORTS, file, WORD, "a-1").status());
    assertNotEquals("0", done(another));
  }

  @Test
  void whatTheLogIsAskedIsAnsweredAsItIsNow() {
    var program = Program.working(realm, "audit:read", 20, LOOPBACK);
    var kontrollkod = program.get("/api/v1/audit/kontrollkod").json().path("text").asText();
    for (var times = 1; times <= 2; times++) {
      var answer =
          program.post("/api/v1/audit/comparisons", Map.of("kept", kontrollkod), WORD, "c-1");
      assertEquals(200, answer.status(), answer::text);
      try (var owner = Sql.owner()) {
        assertEquals(
            String.valueOf(times),
            owner.value(DONE + "LOG_COMPARED' and account_id = '" + program.id() + "'"));
      }
    }
    var absent = program.get("/api/v1/finns-inte");
    assertTrue(absent.looksLike(program.post("/api/v1/audit/verification", Map.of())));
  }

  @Test
  void whatIsBeingAnsweredIsNotDoneTwiceAtOnceNorForgottenForEver() {
    var program = feeding();
    var file = Told.of(realm).file("hr-1");
    assertEquals(200, program.post(IMPORTS, file, WORD, "b-1").status());
    var once = done(program);
    var kept = "update valv.kept_answer set %s where account_id = '" + program.id() + "'";
    run(kept.replace("%s", "sealed = null, key_generation = null"));
    assertEquals(409, program.post(IMPORTS, file, WORD, "b-1").status());
    assertEquals(once, done(program));
    run(kept.replace("%s", "begun_at = now() - interval '2 minutes'"));
    assertEquals(200, program.post(IMPORTS, file, WORD, "b-1").status());
    var twice = done(program);
    assertNotEquals(once, twice);
    run(kept.replace("%s", "begun_at = now() - interval '25 hours'"));
    assertEquals(200, program.post(IMPORTS, file, WORD, "b-1").status());
    assertNotEquals(twice, done(program));
  }

  /** A program that tells of participations here. */
  private Program feeding() {
    var program = Program.working(realm, FEED, 20, LOOPBACK);
    realm.reaches(program.id(), List.of("V1"));
    return program;
  }

  /** How often a file was taken, or looked at. */
  private static String done(Program program) {
    try (var owner = Sql.owner()) {
      return owner.value(DONE + "PARTICIPATION_TOLD' and account_id = '" + program.id() + "'");
    }
  }

  @Test
  void theDatabaseComputesItsReachToo() {
    var program = Program.working(realm, FEED, 10, LOOPBACK);
    realm.reaches(program.id(), List.of("V1"));
    Told.of(realm);
    assertNotEquals("{}", reach(program.id()));
    program.turn("REVOKE");
    assertEquals("{}", reach(program.id()));
  }

  private static void run(String statement) {
    try (var owner = Sql.owner()) {
      assertEquals("done", owner.tried(statement));
    }
  }

  /** Why a program was refused, as the log says. */
  private static String faults(Program program) {
    try (var owner = Sql.owner()) {
      return owner.value(
          "select string_agg(rule, ',') from valv.audit_entry where act = 'BEARER_REFUSED'"
              + " and object_id = '"
              + program.id()
              + "'");
    }
  }

  private static String reach(UUID actor) {
    try (var application = Sql.application()) {
      application.value("select set_config('valv.actor', ?, false)", actor.toString());
      return application.value("select valv.reach('READ')");
    }
  }
}
