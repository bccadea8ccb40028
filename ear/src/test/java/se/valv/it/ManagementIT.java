package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The listener of operation has health and figures, and no other listener has. */
class ManagementIT {

  private static final List<String> OPERATION =
      List.of("/health/live", "/health/ready", "/metrics");

  @Test
  void healthAndFiguresAreThere() throws Exception {
    for (var path : OPERATION) {
      assertEquals(200, management("GET", path).statusCode(), path);
      assertEquals(405, management("POST", path).statusCode(), path);
    }
    assertEquals("{\"status\":\"UP\"}", management("GET", "/health/ready").body());
  }

  @Test
  void theFiguresAreOfTheMachineOnly() throws Exception {
    for (var line : management("GET", "/metrics").body().lines().toList()) {
      assertTrue(line.matches("(# TYPE )?(jvm|process)_\\S+ \\S+"), line);
    }
  }

  @Test
  void theyAreNowhereElse() {
    for (var path : OPERATION) {
      assertEquals(404, Http.anonymous().get(path).status(), path);
      assertEquals(404, Http.as("SYSTEM_ADMIN").get(path).status(), path);
    }
  }

  @Test
  void nothingElseIsThere() throws Exception {
    var absent = management("GET", "/finns-inte");
    for (var call : RouteCalls.all().toList()) {
      var answer = management(call.method(), call.path());
      assertEquals(404, answer.statusCode(), call.toString());
      assertEquals(absent.body(), answer.body(), call.toString());
    }
    assertFalse(absent.headers().map().containsKey("strict-transport-security"));
  }

  private static HttpResponse<String> management(String method, String path)
      throws IOException, InterruptedException {
    var address = TestNode.running().node().managementUrl();
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .version(HttpClient.Version.HTTP_1_1)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
