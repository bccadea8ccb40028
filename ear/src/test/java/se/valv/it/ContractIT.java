package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says what there is, no more and no less, to those who are logged in. */
class ContractIT {

  private static final String CONTRACT = "/api/v1/openapi.json";

  @Test
  void theDocumentAndTheRoutesAreTheSame() {
    var listed = new TreeSet<String>();
    RouteCalls.all()
        .filter(RouteCalls.Call::isApi)
        .map(RouteCalls.Call::toString)
        .forEach(listed::add);
    var described = new TreeSet<String>();
    var paths = Http.as("READER").get(CONTRACT).json().path("paths");
    for (var path : paths.properties()) {
      for (var method : path.getValue().properties()) {
        described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    assertEquals(listed, described);
  }

  @Test
  void itIsJsonForThoseWhoAreLoggedIn() {
    for (var accept : new String[] {"application/json", "*/*"}) {
      var answer = Http.as("READER").get(CONTRACT, "Accept", accept);
      assertEquals(200, answer.status());
      assertTrue(answer.header("content-type").startsWith("application/json"), accept);
      assertTrue(answer.json().path("openapi").asText().startsWith("3."));
      var management = TestNode.running().node().managementUrl().getPort();
      assertFalse(answer.text().contains(":" + management));
    }
    assertEquals(401, Http.anonymous().get(CONTRACT).status());
  }
}
