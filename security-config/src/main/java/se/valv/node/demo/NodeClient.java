package se.valv.node.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * One person's session over the REST interface of one node. Trusts the certificate that it is given
 * and no other.
 */
public final class NodeClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http;
  private final URI api;
  private final String cookie;
  private final String csrfToken;

  /**
   * Logs in.
   *
   * @param node address of the node, such as {@code https://localhost:8443}
   * @param certificate the node's own certificate, PEM
   * @throws IOException when the node can't be reached or refuses
   */
  public NodeClient(URI node, Path certificate, DemoAccount account)
      throws IOException, InterruptedException {
    api = node.resolve("/api/v1/");
    http =
        HttpClient.newBuilder().sslContext(trusting(certificate)).connectTimeout(PATIENCE).build();
    var credentials = Map.of("username", account.username(), "password", account.password());
    var answer =
        http.send(json("session").POST(body(credentials)).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw refused("POST session as " + account.username(), answer);
    }
    var set = answer.headers().firstValue("Set-Cookie").orElse("");
    cookie = set.split(";", 2)[0];
    csrfToken = Json.MAPPER.readTree(answer.body()).path("csrfToken").asText();
  }

  /** Reads what is at an address under {@code /api/v1/}. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    return send("GET " + path, json(path).header("Cookie", cookie).GET());
  }

  /** Sends a thing to be made, or an act to be done. */
  public JsonNode post(String path, Object value) throws IOException, InterruptedException {
    return send("POST " + path, changing(path).POST(body(value)));
  }

  /** Does something to the version of a thing that was seen. */
  public JsonNode post(String path, Object value, int version)
      throws IOException, InterruptedException {
    var request = changing(path).header("If-Match", "\"" + version + "\"");
    return send("POST " + path, request.POST(body(value)));
  }

  /** Puts something in the place of the version of a thing that was seen. */
  public JsonNode put(String path, Object value, int version)
      throws IOException, InterruptedException {
    var request = changing(path).header("If-Match", "\"" + version + "\"");
    return send("PUT " + path, request.PUT(body(value)));
  }

  /** A page as a browser gets it, by its path from the root. */
  public byte[] page(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(api.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "text/html")
            .header("Cookie", cookie)
            .build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw refused("GET " + path, answer);
    }
    return answer.body();
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE session", changing("session").DELETE());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      http.shutdownNow();
    }
  }

  private HttpRequest.Builder changing(String path) {
    return json(path).header("Cookie", cookie).header("X-CSRF-Token", csrfToken);
  }

  private JsonNode send(String what, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw refused(what, answer);
    }
    return answer.body().length == 0 ? NullNode.getInstance() : Json.MAPPER.readTree(answer.body());
  }

  private HttpRequest.Builder json(String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher body(Object value) throws IOException {
    return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(value));
  }

  private static IOException refused(String what, HttpResponse<?> answer) {
    return new IOException("The node answers " + answer.statusCode() + " to " + what);
  }

  private static SSLContext trusting(Path certificate) throws IOException {
    try (InputStream in = Files.newInputStream(certificate)) {
      var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry(
          "node", CertificateFactory.getInstance("X.509").generateCertificate(in));
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      var context = SSLContext.getInstance("TLSv1.3");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(certificate + " is not a certificate that can be trusted", e);
    }
  }
}
