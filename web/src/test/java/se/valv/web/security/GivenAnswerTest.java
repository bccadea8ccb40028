package se.valv.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenAnswerTest {

  @Test
  void whatWasGivenIsReadAsItWas() throws IOException {
    var headers = Map.of("Content-Type", "application/json", "ETag", "\"7\"");
    var given = new GivenAnswer(201, headers, "{\"id\":\"Å\"}".getBytes(UTF_8));
    var read = GivenAnswer.read(given.write());
    assertEquals(201, read.status());
    assertEquals(headers, read.headers());
    assertArrayEquals(given.body(), read.body());
  }

  @Test
  void anAnswerMayBeEmpty() throws IOException {
    var read = GivenAnswer.read(new GivenAnswer(204, Map.of(), new byte[0]).write());
    assertEquals(204, read.status());
    assertEquals(Map.of(), read.headers());
    assertEquals(0, read.body().length);
  }
}
