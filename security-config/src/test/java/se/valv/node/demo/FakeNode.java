package se.valv.node.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Certificates;
import se.valv.crypto.Randomness;

/** As much of the REST interface as the loader calls, over real TLS; keeps documents in memory. */
final class FakeNode implements AutoCloseable {

  private static final char[] PASSWORD = "fake".toCharArray();

  final List<JsonNode> documents = new CopyOnWriteArrayList<>();
  final Map<String, ObjectNode> assets = new ConcurrentSkipListMap<>();
  final Map<String, ObjectNode> sites = new ConcurrentSkipListMap<>();
  final List<String> logins = new CopyOnWriteArrayList<>();

  /** How many documents are stored before the node breaks; the last of them is not acknowledged. */
  int breaksAfter = Integer.MAX_VALUE;

  private final HttpsServer server;
  private final Path certificate;

  FakeNode(Path directory) throws IOException, GeneralSecurityException {
    var file = directory.resolve(UUID.randomUUID() + ".p12");
    var made =
        Certificates.createForLoopback(file, PASSWORD, "node", Clock.systemUTC(), new Randomness());
    certificate = directory.resolve(file.getFileName() + ".pem");
    Files.writeString(
        certificate,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(made.getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity(file)));
    server.createContext("/api/v1/session", this::session);
    server.createContext("/api/v1/compartments", this::compartments);
    server.createContext("/api/v1/documents", this::documents);
    server.createContext("/api/v1/assets", exchange -> registered(exchange, assets));
    server.createContext("/api/v1/protected-sites", exchange -> registered(exchange, sites));
    server.start();
  }

  URI address() {
    return URI.create("https://localhost:" + server.getAddress().getPort());
  }

  Path certificate() {
    return certificate;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void session(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("DELETE")) {
      answer(exchange, 204, null);
      return;
    }
    logins.add(Json.MAPPER.readTree(exchange.getRequestBody()).path("username").asText());
    exchange
        .getResponseHeaders()
        .add("Set-Cookie", "__Host-valv=session; Secure; HttpOnly; Path=/");
    answer(exchange, 200, Map.of("csrfToken", "token"));
  }

  /** Every compartment of the town: whether there is a need is not this fake's business. */
  private void compartments(HttpExchange exchange) throws IOException {
    var items = new ArrayList<Map<String, String>>();
    var deed = Json.resource("deed.json", JsonNode.class);
    for (var operator : deed.path("operators")) {
      for (var compartment : operator.path("compartments")) {
        var code = compartment.path("code").asText();
        items.add(Map.of("id", "id-of-" + code, "code", code, "name", code));
      }
    }
    answer(exchange, 200, Map.of("items", items));
  }

  private void documents(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      answer(exchange, 200, Map.of("hits", documents));
      return;
    }
    var headers = exchange.getRequestHeaders();
    if (!"token".equals(headers.getFirst("X-CSRF-Token"))
        || !"__Host-valv=session".equals(headers.getFirst("Cookie"))) {
      answer(exchange, 401, null);
      return;
    }
    var document = Json.MAPPER.readTree(exchange.getRequestBody());
    var filed = document.<ObjectNode>deepCopy();
    filed.put("id", UUID.randomUUID().toString()).set("title", filed.path("openSubject"));
    documents.add(filed);
    answer(exchange, documents.size() >= breaksAfter ? 503 : 201, filed);
  }

  /** Registers, lists, shows and changes, by id. */
  private void registered(HttpExchange exchange, Map<String, ObjectNode> all) throws IOException {
    var id = exchange.getRequestURI().getPath().replaceFirst("/api/v1/[a-z-]+/?", "");
    if (exchange.getRequestMethod().equals("GET")) {
      answer(exchange, 200, id.isEmpty() ? Map.of("hits", all.values()) : all.get(id));
      return;
    }
    var sent = (ObjectNode) Json.MAPPER.readTree(exchange.getRequestBody());
    var made = id.isEmpty() ? UUID.randomUUID().toString() : id;
    sent.put("id", made).set("title", sent.path("name"));
    all.put(made, sent);
    answer(exchange, all.size() >= breaksAfter ? 503 : 201, sent);
  }

  private static void answer(HttpExchange exchange, int status, @Nullable Object body)
      throws IOException {
    var bytes = body == null ? new byte[0] : Json.MAPPER.writeValueAsBytes(body);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static SSLContext identity(Path file) throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    var context = SSLContext.getInstance("TLSv1.3");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
