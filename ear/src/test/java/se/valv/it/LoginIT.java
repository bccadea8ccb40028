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

/** Logging in, staying in and getting out. */
class LoginIT {

  private static final String COOKIE = "__Host-valv";
  private static final String ENTRIES =
      "select count(*) from valv.audit_entry where act <> 'STRANGER_REFUSED'";

  @AfterEach
  void nobodyStaysLocked() {
    try (var owner = Sql.owner()) {
      owner.tried("delete from valv.login_throttle");
    }
  }

  @Test
  void aWrongNameAndAWrongPasswordAreTheSameAnswer() {
    var name = TestNode.running().account("REGISTRAR").username();
    var wrongPassword = tryLogin(name, "fel lösenord");
    var wrongName = tryLogin("ingen." + UUID.randomUUID(), "fel lösenord");
    assertEquals(401, wrongPassword.status());
    assertTrue(wrongPassword.looksLike(wrongName), wrongName::text);
    assertEquals(1, wrongName.headers().allValues("content-type").size());
    assertTrue(wrongName.headers().allValues("set-cookie").isEmpty());
  }

  @Test
  void whatCanBeNobodysNameIsRefusedLikeAnyOther() {
    var nobody = tryLogin("ingen." + UUID.randomUUID(), "fel lösenord");
    for (var name : List.of("a".repeat(101), "a\u0000b", "a\nb")) {
      assertTrue(nobody.looksLike(tryLogin(name, "fel lösenord")), name);
    }
  }

  @Test
  void aNameIsLockedForAWhileWhetherOrNotItIsSomebodys() {
    var account = TestNode.running().account("REGISTRAR");
    var unknown = "ingen." + UUID.randomUUID();
    for (var attempt = 1; attempt <= 5; attempt++) {
      assertEquals(401, tryLogin(account.username(), "fel").status(), "attempt " + attempt);
      assertEquals(401, tryLogin(unknown, "fel").status(), "attempt " + attempt);
    }
    var known = tryLogin(account.username(), account.password());
    var stranger = tryLogin(unknown, "fel");
    assertEquals(429, known.status());
    assertEquals(429, stranger.status());
    assertEquals(known.text(), stranger.text());
    assertTrue(Integer.parseInt(known.header("retry-after")) <= 60);
    assertTrue(Integer.parseInt(known.header("retry-after")) > 0);
  }

  @Test
  void successForgetsFormerFailures() {
    var account = TestNode.running().account("REGISTRAR");
    for (var round = 0; round < 2; round++) {
      for (var attempt = 0; attempt < 4; attempt++) {
        assertEquals(401, tryLogin(account.username(), "fel").status());
      }
      assertEquals(200, tryLogin(account.username(), account.password()).status());
    }
  }

  @Test
  void theCookieIsBoundToThisHostAndHiddenFromScripts() {
    var cookies = Http.anonymous().login("REGISTRAR").headers().allValues("set-cookie");
    var session = cookies.stream().filter(c -> c.startsWith(COOKIE + "=")).toList();
    assertEquals(1, session.size());
    var attributes = List.of(session.getFirst().split("; "));
    assertEquals(List.of("Path=/", "Secure", "HttpOnly", "SameSite=Strict"), tail(attributes));
    assertTrue(attributes.getFirst().matches(COOKIE + "=[A-Za-z0-9_-]{43}"));
  }

  @Test
  void theContainerNeverMakesASession() {
    var http = Http.as("COORDINATOR");
    for (var path :
        List.of("/", "/handlingar", "/handlingar/ny", "/sok", "/finns-inte", "/api/v1/me")) {
      assertNoContainerSession(http.get(path));
      assertNoContainerSession(Http.anonymous().get(path));
    }
    assertNoContainerSession(Http.anonymous().get("/logga-in"));
    assertNoContainerSession(Http.anonymous().login("COORDINATOR"));
  }

  @Test
  void aTokenThatWasThereBeforeTheLoginIsNotTheOneAfter() {
    var planted = "A".repeat(43);
    var account = TestNode.running().account("REGISTRAR");
    var answer =
        Http.anonymous()
            .post(
                "/api/v1/session",
                Map.of("username", account.username(), "password", account.password()),
                "Cookie",
                COOKIE + "=" + planted);
    assertEquals(200, answer.status());
    assertNotEquals(planted, token(answer));
    assertEquals(401, as(planted).status());
    assertEquals(200, as(token(answer)).status());
  }

  @Test
  void aSecondLoginEndsTheFirst() {
    var http = Http.anonymous();
    var first = token(http.login("REGISTRAR"));
    var second = token(http.login("REGISTRAR"));
    assertNotEquals(first, second);
    assertEquals(401, as(first).status());
    assertEquals(200, as(second).status());
  }

  @Test
  void afterLoggingOutTheTokenProvesNothing() {
    var http = Http.anonymous();
    var token = token(http.login("REGISTRAR"));
    var out = http.delete("/api/v1/session");
    assertEquals(204, out.status());
    assertTrue(
        out.headers().allValues("set-cookie").stream()
            .anyMatch(c -> c.startsWith(COOKIE + "=; Max-Age=0; Path=/; Secure")));
    assertEquals(401, as(token).status());
  }

  @Test
  void aSessionLeftAloneAndASessionTooOldAreOver() {
    for (var column : Map.of("last_seen_at", "16 minutes", "created_at", "9 hours").entrySet()) {
      var token = token(Http.anonymous().login("REGISTRAR"));
      assertEquals(200, as(token).status());
      try (var owner = Sql.owner()) {
        owner.tried(
            "update valv.session set %s = now() - interval '%s' where ended_at is null and account_id = (select id from valv.account where username = '%s')"
                .replaceFirst("%s", column.getKey())
                .replaceFirst("%s", column.getValue())
                .replaceFirst("%s", TestNode.running().account("REGISTRAR").username()));
      }
      assertEquals(401, as(token).status(), column.getKey());
    }
  }

  @Test
  void aLockedAccountIsRefusedLikeAWrongPasswordAndItsSessionsAreOver() {
    var account = TestNode.running().account("REGISTRAR");
    var token = token(Http.anonymous().login("REGISTRAR"));
    try (var owner = Sql.owner()) {
      owner.tried(
          "update valv.account set locked = true where username = '" + account.username() + "'");
      assertEquals(401, as(token).status());
      var refused = tryLogin(account.username(), account.password());
      assertTrue(tryLogin("ingen." + UUID.randomUUID(), "fel").looksLike(refused));
      owner.tried(
          "update valv.account set locked = false where username = '" + account.username() + "'");
    }
  }

  @Test
  void theDatabaseHoldsNeitherTokenNorPassword() {
    var account = TestNode.running().account("REGISTRAR");
    var token = token(Http.anonymous().login("REGISTRAR"));
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select id from valv.session where session::text like '%' || ? || '%'", token));
      var hash =
          owner.value(
              "select password_hash from valv.account where username = ?", account.username());
      assertTrue(hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$"), hash);
      assertFalse(hash.contains(account.password()));
    }
  }

  @Test
  void loginsAndRefusalsAreOnTheTrailButAFloodOfStrangersIsNot() {
    try (var owner = Sql.owner()) {
      var before = count(owner, "LOGGED_IN", "LOGIN_REFUSED", "LOGGED_OUT");
      var http = Http.as("REGISTRAR");
      http.delete("/api/v1/session");
      tryLogin("ingen." + UUID.randomUUID(), "fel");
      assertEquals(before + 3, count(owner, "LOGGED_IN", "LOGIN_REFUSED", "LOGGED_OUT"));
      var all = Integer.parseInt(owner.value(ENTRIES));
      var stranger = Http.anonymous();
      for (var i = 0; i < 20; i++) {
        stranger.get("/api/v1/documents");
        stranger.get("/handlingar");
      }
      assertEquals(all, Integer.parseInt(owner.value(ENTRIES)));
    }
  }

  @Test
  void thePageLogsInAndOut() {
    var account = TestNode.running().account("REGISTRAR");
    var http = Http.anonymous();
    var fields =
        Map.of(
            "username", account.username(), "password", account.password(), "nasta", "/handlingar");
    var in = http.submit("/logga-in", fields);
    assertEquals(303, in.status());
    assertEquals("/handlingar", in.header("location"));
    assertEquals(200, http.get("/handlingar").status());
    assertEquals(303, http.get("/logga-in").status());
  }

  @Test
  void thePageLeadsNowhereElse() {
    var account = TestNode.running().account("REGISTRAR");
    for (var next :
        List.of(
            "//evil.example",
            "https://evil.example/",
            "/\\evil.example",
            "javascript:alert(1)",
            "/%2f")) {
      var fields =
          Map.of("username", account.username(), "password", account.password(), "nasta", next);
      assertEquals("/", Http.anonymous().submit("/logga-in", fields).header("location"), next);
    }
  }

  @Test
  void aPageLoginWithoutTheFormOfThisBrowserIsRefused() {
    var answer =
        Http.anonymous()
            .send(
                "POST",
                "/logga-in",
                java.net.http.HttpRequest.BodyPublishers.ofString("username=a&password=b&csrf=c"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "__Host-valv-form=d");
    assertEquals(400, answer.status());
  }

  private static Answer tryLogin(String username, String password) {
    return Http.anonymous()
        .post("/api/v1/session", Map.of("username", username, "password", password));
  }

  private static Answer as(String token) {
    return Http.anonymous().get("/api/v1/me", "Cookie", COOKIE + "=" + token);
  }

  private static String token(Answer login) {
    return login.headers().allValues("set-cookie").stream()
        .filter(c -> c.startsWith(COOKIE + "="))
        .map(c -> c.substring(COOKIE.length() + 1, c.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  private static int count(Sql owner, String... acts) {
    return Integer.parseInt(
        owner.value("select count(*) from valv.audit_entry where act = any(?)", (Object) acts));
  }

  private static void assertNoContainerSession(Answer answer) {
    var cookies = String.join("\n", answer.headers().allValues("set-cookie"));
    assertFalse(cookies.toUpperCase(java.util.Locale.ROOT).contains("JSESSIONID"), cookies);
    assertFalse(answer.text().contains("jsessionid"));
  }

  private static List<String> tail(List<String> list) {
    return list.subList(1, list.size());
  }
}
