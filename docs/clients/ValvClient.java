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
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * How a personnel system talks to Valv, with the JDK alone: tells of participations, and asks whether somebody may be
 * placed. Told again, nothing happens, so everything here can be sent again after a fault.
 *
 * <pre>java ValvClient.java https://valv.kommun.example:8443 valv-ca.pem valv.secret tell hr-4711 participation.json
 * java ValvClient.java https://valv.kommun.example:8443 valv-ca.pem valv.secret check question.json check-4711</pre>
 *
 * Exit code 0: answered; 1: refused for good; 2: try again later.
 */
public final class ValvClient {

  private final HttpClient client;
  private final URI valv;
  private final String secret;

  /**
   * @param valv where Valv is
   * @param certificate what it proves itself by
   * @param secret the file that holds the secret, readable by this program alone
   */
  public ValvClient(URI valv, Path certificate, Path secret) throws IOException, GeneralSecurityException {
    this.valv = valv;
    this.secret = Files.readString(secret).strip();
    this.client = HttpClient.newBuilder().sslContext(trusting(certificate)).connectTimeout(Duration.ofSeconds(10)).build();
  }

  /** Tells of one participation; the id is the personnel system's own, never an identity number. */
  public HttpResponse<String> tell(String externalId, String participation) throws IOException, InterruptedException {
    return client.send(request("/api/v1/participations/" + externalId).PUT(BodyPublishers.ofString(participation)).build(),
        BodyHandlers.ofString());
  }

  /** Asks whether somebody may be placed. The same key with the same question is answered the same for a day. */
  public HttpResponse<String> check(String question, String idempotencyKey) throws IOException, InterruptedException {
    return client.send(
        request("/api/v1/placement-checks")
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(question))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(valv.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + secret)
        .header("Content-Type", "application/json");
  }

  /** Trusts that one certificate and no other. */
  private static SSLContext trusting(Path certificate) throws IOException, GeneralSecurityException {
    var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      trusted.setCertificateEntry("valv", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    var context = SSLContext.getInstance("TLSv1.3");
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }

  /** Sends one file. */
  public static void main(String[] args) throws Exception {
    if (args.length != 6) {
      System.err.println("usage: ValvClient URL CERTIFICATE SECRET-FILE tell EXTERNAL-ID FILE | check FILE IDEMPOTENCY-KEY");
      System.exit(1);
    }
    var client = new ValvClient(URI.create(args[0]), Path.of(args[1]), Path.of(args[2]));
    System.exit(client.sent(args));
  }

  private int sent(String... args) throws InterruptedException {
    try {
      var answer =
          "tell".equals(args[3])
              ? tell(args[4], Files.readString(Path.of(args[5])))
              : check(Files.readString(Path.of(args[4])), args[5]);
      System.out.println(answer.body());
      return switch (answer.statusCode()) {
        case 200, 201, 204 -> 0;
        case 401, 409, 429, 503 -> 2;
        default -> 1;
      };
    } catch (IOException e) {
      System.err.println("no answer from " + valv + ": try again");
      return 2;
    }
  }
}
