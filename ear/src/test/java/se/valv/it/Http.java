package se.valv.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that talks to the node over HTTPS and trusts its certificate alone. Keeps the cookies
 * it is given, follows no redirect, and shows the session's token with each call that changes
 * something.
 */
final class Http {

  /** The cookie of a session. */
  static final String SESSION = "__Host-valv";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final TestNode node;
  private final HttpClient client;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String csrfToken = "";

  private Http(TestNode node) {
    this.node = node;
    client =
        HttpClient.newBuilder()
            .sslContext(node.trust())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /** Nobody yet. */
  static Http anonymous() {
    return anonymous(TestNode.running());
  }

  /** Nobody yet, at this node. */
  static Http anonymous(TestNode node) {
    return new Http(node);
  }

  /** Somebody who has a session already, at the shared node. */
  static Http holding(String token, String csrfToken) {
    var http = anonymous();
    http.cookies.put(SESSION, token);
    http.csrfToken = csrfToken;
    return http;
  }

  /** The demo's person with this role, newly logged in. */
  static Http as(String role) {
    return as(role, TestNode.running());
  }

  /** The demo's person with this role at this node, newly logged in. */
  static Http as(String role, TestNode node) {
    Http http = anonymous(node);
    http.login(role);
    return http;
  }

  /** Somebody of whom name and password are known, newly logged in at this node. */
  static Http as(String username, String password, TestNode node) {
    Http http = anonymous(node);
    http.login(username, password);
    return http;
  }

  /** Logs the demo's person with this role in. */
  Answer login(String role) {
    var account = node.account(role);
    return login(account.username(), account.password());
  }

  private Answer login(String username, String password) {
    Answer answer = post("/api/v1/session", Map.of("username", username, "password", password));
    if (answer.status() != 200 && answer.status() != 201) {
      throw new IllegalStateException(username + " could not log in: " + answer + answer.text());
    }
    csrfToken = answer.json().path("csrfToken").asText();
    return answer;
  }

  /** What the session is known by. */
  String token() {
    return Objects.requireNonNull(cookies.get(SESSION), "nobody is logged in");
  }

  /** From now on no token is shown with calls that change something. */
  Http withoutToken() {
    csrfToken = "";
    return this;
  }

  Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  Answer delete(String path, String... headers) {
    return send("DELETE", path, BodyPublishers.noBody(), headers);
  }

  Answer post(String path, Object body, String... headers) {
    return send("POST", path, json(body), with(headers, "Content-Type", "application/json"));
  }

  Answer put(String path, Object body, String... headers) {
    return send("PUT", path, json(body), with(headers, "Content-Type", "application/json"));
  }

  /**
   * Sends the form that is on a page: its fields, and the token of the page or else the session.
   */
  Answer submit(String path, Map<String, String> fields) {
    var page = get(path).text();
    var token = CSRF.matcher(page);
    var all = new LinkedHashMap<>(fields);
    all.put("csrf", token.find() ? token.group(1) : csrfToken);
    var body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var header = csrfToken;
    csrfToken = ""; // a form shows its own
    try {
      var type = "application/x-www-form-urlencoded";
      var form = BodyPublishers.ofString(body);
      return send("POST", path, form, "Content-Type", type, "Origin", node.address());
    } finally {
      csrfToken = header;
    }
  }

  /** Sends exactly this. Headers are pairs of name and value. */
  Answer send(String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!cookies.isEmpty()) {
      request.setHeader("Cookie", cookieHeader());
    }
    if (!csrfToken.isEmpty() && !method.equals("GET")) {
      request.setHeader("X-CSRF-Token", csrfToken);
    }
    try {
      var response = client.send(request.build(), BodyHandlers.ofByteArray());
      response.headers().allValues("set-cookie").forEach(this::keep);
      return Answer.from(response);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI address(String path) {
    return URI.create(node.address() + path);
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    String value = pair.substring(equals + 1);
    if (value.isEmpty()) {
      cookies.remove(pair.substring(0, equals));
    } else {
      cookies.put(pair.substring(0, equals), value);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] with(String[] headers, String name, String value) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = name;
    all[headers.length + 1] = value;
    return all;
  }
}
