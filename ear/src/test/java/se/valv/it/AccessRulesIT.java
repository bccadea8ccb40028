package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.access.Permission;
import se.valv.access.Role;
import se.valv.access.RolePolicy;
import se.valv.web.security.Rule;

/** Every route, asked by nobody, by each role, without its token and from another site. */
class AccessRulesIT {

  private static final Path POLICIES = Path.of("..", "security-config/src/main/resources/policy");

  @Test
  void nobodyIsToldTheSameOfWhateverIsThereOrNot() {
    var http = Http.anonymous();
    var absent = http.get("/api/v1/finns-inte");
    assertEquals(401, absent.status());
    for (var call : RouteCalls.guarded().toList()) {
      var answer = call.by(http);
      if (call.isApi()) {
        assertTrue(absent.looksLike(answer), () -> call + " " + answer + answer.text());
      } else {
        assertEquals(303, answer.status(), call.toString());
        assertTrue(answer.header("location").startsWith("/logga-in"), call.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleIsLetThroughWhereTheTableSaysSoAndNowhereElse(Role role) throws IOException {
    var given = RolePolicy.read(POLICIES).of(List.of(role));
    var http = Http.as(role.name());
    var absent = http.get("/api/v1/finns-inte");
    var absentPage = http.get("/finns-inte");
    assertEquals(404, absent.status());
    assertEquals(404, absentPage.status());
    for (var call : RouteCalls.guarded().filter(c -> !c.endsTheSession()).toList()) {
      var answer = call.by(http);
      if (!permits(call.route().rule(), given)) {
        var expected = call.isApi() ? absent : call.method().equals("GET") ? absentPage : null;
        assertTrue(
            expected == null ? isRefusedForm(answer) : expected.looksLike(answer),
            () -> role + " " + call + " " + answer + answer.text());
      } else if (!call.namesSomething()) {
        assertNotEquals(404, answer.status(), role + " " + call);
        assertTrue(answer.status() < 500, role + " " + call + " " + answer.status());
      }
    }
  }

  @Test
  void whatChangesSomethingNeedsTheToken() {
    var http = Http.as("COORDINATOR").withoutToken();
    for (var call : RouteCalls.changing().toList()) {
      if (!call.toString().equals("POST /api/v1/session")) {
        assertProblem("csrf-token", call, call.by(http));
        assertProblem("csrf-token", call, call.by(http, "X-CSRF-Token", "x".repeat(43)));
      }
    }
    assertEquals(200, http.get("/api/v1/me").status());
  }

  @Test
  void whatAnotherSiteSendsIsRefused() {
    var http = Http.as("COORDINATOR");
    for (var call : RouteCalls.changing().toList()) {
      for (var site : List.of("cross-site", "same-site", "none")) {
        assertProblem("foreign-request", call, call.by(http, "Sec-Fetch-Site", site));
      }
      assertProblem("foreign-request", call, call.by(http, "Origin", "https://evil.example"));
      assertProblem("foreign-request", call, call.by(http, "Origin", "null"));
    }
    var stranger = Http.anonymous();
    var login = stranger.post("/api/v1/session", "{}", "Sec-Fetch-Site", "cross-site");
    assertEquals("urn:valv:problem:foreign-request", login.json().path("type").asText());
    assertEquals(200, http.get("/api/v1/me").status());
  }

  @Test
  void aMethodThatARouteDoesNotTakeIsNamedOnlyToWhoMayUseIt() {
    var answer = Http.as("COORDINATOR").delete("/api/v1/documents");
    assertEquals(405, answer.status());
    assertEquals("GET, POST", answer.header("allow"));
    var auditor = Http.as("AUDITOR");
    assertTrue(auditor.get("/api/v1/finns-inte").looksLike(auditor.delete("/api/v1/documents")));
  }

  @Test
  void theSetUpIsGoneOnceItIsHeld() {
    assertEquals(401, Http.anonymous().post("/api/v1/setup", "{}").status());
    assertEquals(303, Http.anonymous().get("/forsta-start").status());
    assertEquals(404, Http.as("ACCOUNT_ADMIN").get("/forsta-start").status());
  }

  private static boolean permits(Rule rule, Set<Permission> given) {
    return switch (rule) {
      case Rule.Open r -> true;
      case Rule.OpenWhileEmpty r -> false;
      case Rule.LoggedIn r -> true;
      case Rule.Permitted r -> EnumSet.copyOf(given).contains(r.permission());
    };
  }

  /** A form without its field is refused before anything is asked of the role. */
  private static boolean isRefusedForm(Answer answer) {
    return answer.status() == 400;
  }

  private static void assertProblem(String name, RouteCalls.Call call, Answer answer) {
    assertEquals(400, answer.status(), call.toString());
    if (call.isApi()) {
      assertEquals("urn:valv:problem:" + name, answer.json().path("type").asText());
    }
  }
}
