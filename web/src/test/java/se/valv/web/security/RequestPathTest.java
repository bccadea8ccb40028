package se.valv.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//",
        "//evil.example",
        "/a//b",
        "/a/",
        "/../etc/passwd",
        "/a/../b",
        "/a/./b",
        "/.git",
        "/%2e%2e/x",
        "/a%2Fb",
        "/a;jsessionid=1",
        "/a\\b",
        "/a b",
        "/å",
        "/a?b",
        "https://evil.example/",
        "/a\u0000"
      })
  void whatIsNotSpelledPlainlyNamesNothing(String text) {
    assertTrue(RequestPath.parse(text).isEmpty());
  }

  @Test
  void aLongPathNamesNothing() {
    assertTrue(RequestPath.parse("/" + "a".repeat(600)).isEmpty());
  }

  @Test
  void segmentsAreWhatStandsBetweenTheSlashes() {
    assertEquals(List.of("a", "b-1.x"), RequestPath.parse("/a/b-1.x").orElseThrow().segments());
    assertEquals(List.of(), RequestPath.parse("/").orElseThrow().segments());
    assertFalse(RequestPath.parse("/a").isEmpty());
  }
}
