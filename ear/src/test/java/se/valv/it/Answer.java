package se.valv.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the node answered, byte for byte. */
final class Answer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  private Answer(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  static Answer from(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** The same with another status. */
  Answer as(int other) {
    return new Answer(other, headers, body);
  }

  /** The same with another body. */
  Answer saying(String other) {
    return new Answer(status, headers, other.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with a header set. */
  Answer with(String name, String value) {
    var all = new HashMap<>(headers.map());
    all.put(name, List.of(value));
    return new Answer(status, HttpHeaders.of(all, (n, v) -> true), body);
  }

  int status() {
    return status;
  }

  HttpHeaders headers() {
    return headers;
  }

  /** The first value of a header; empty when it is not there. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  byte[] bytes() {
    return body.clone();
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(this + " is no JSON: " + text(), e);
    }
  }

  /** Whether nobody could tell the two apart but by the moment they were sent. */
  boolean looksLike(Answer other) {
    return status == other.status
        && Arrays.equals(body, other.body)
        && withoutDate().equals(other.withoutDate());
  }

  /** The moment, and that a connection is closed after so many answers, say nothing of this one. */
  private Object withoutDate() {
    var left = Set.of("date", "connection");
    return HttpHeaders.of(
            headers.map(), (name, value) -> !left.contains(name.toLowerCase(Locale.ROOT)))
        .map();
  }

  @Override
  public String toString() {
    return status + " " + Objects.requireNonNullElse(header("content-type"), "");
  }
}
