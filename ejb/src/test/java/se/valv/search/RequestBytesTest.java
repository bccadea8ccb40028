package se.valv.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;

class RequestBytesTest {

  @Test
  void requestComesBackAsItWas() {
    var filters =
        new Filters(
            Set.of(SecurityClass.H, SecurityClass.K),
            Set.of(Samples.WATER, Samples.ROADS),
            Map.of("form", "LAW"),
            Instant.parse("2026-01-01T00:00:00Z"),
            null);
    for (var query : new String[] {"", "\"yttre hot\" -sabotage* åäö", "\u0000\u2028"}) {
      var request = new SearchRequest(query, Set.of(Kind.DOCUMENT), filters, Order.NUMBER, 3, 25);
      assertEquals(request, RequestBytes.read(RequestBytes.write(request)));
    }
  }

  @Test
  void sameRequestIsTheSameBytes() {
    var request = new SearchRequest("hot", Set.of(), Filters.NONE, Order.RELEVANCE, 0, 20);
    assertEquals(
        "{\"query\":\"hot\",\"kinds\":[],\"classes\":[],\"compartments\":[],\"keywords\":{},"
            + "\"from\":null,\"before\":null,\"order\":\"RELEVANCE\",\"page\":0,\"size\":20}",
        new String(RequestBytes.write(request), UTF_8));
  }
}
