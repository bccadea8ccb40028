package se.valv.provision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import se.valv.crypto.Aead;
import se.valv.crypto.Certificates;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;
import se.valv.problem.Tampered;

/**
 * The key and certificate by which a node proves itself over TLS, kept across starts so that a
 * browser that trusted it once goes on doing so. The key is under a random password, and that
 * password is sealed under the node's master key: the folder alone gives nothing away.
 */
public final class Identity {

  private static final String ALIAS = "node";
  private static final String STORE = "tls/node.p12";
  private static final String SECRET = "tls/node.secret";
  private static final Duration RENEWAL = Duration.ofDays(30);
  private static final byte[] PURPOSE = "valv tls password".getBytes(StandardCharsets.US_ASCII);

  private final KeyStore.PrivateKeyEntry entry;

  private Identity(KeyStore.PrivateKeyEntry entry) {
    this.entry = entry;
  }

  /**
   * Opens what is there, or makes a new one when there is none or it ends within 30 days.
   *
   * @throws Tampered when none of the master keys opens it
   */
  public static Identity open(DataDirectory data, MasterKey master, Clock clock) {
    try {
      var kept = data.path(STORE);
      if (!Files.exists(kept)) {
        return create(data, current(master), clock);
      }
      var identity = read(kept, chars(secret(data, master)));
      if (identity.certificate().getNotAfter().toInstant().isAfter(clock.instant().plus(RENEWAL))) {
        return identity;
      }
      Files.delete(kept);
      return create(data, current(master), clock);
    } catch (IOException e) {
      throw new CannotStart("can't use the certificate in " + data.path("tls") + ": " + e, e);
    }
  }

  /**
   * Seals the password under the current master key, whichever sealed it before: the old or the new
   * one is on the disk, whole, whenever the power is cut.
   */
  public static void sealAnew(DataDirectory data, MasterKey master) throws IOException {
    if (!Files.exists(data.path(STORE))) {
      return;
    }
    var draft = data.path(SECRET + ".new");
    Files.write(draft, current(master).seal(secret(data, master), PURPOSE));
    try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(draft, data.path(SECRET), StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] secret(DataDirectory data, MasterKey master) throws IOException {
    var sealed = Files.readAllBytes(data.path(SECRET));
    var refused = new Tampered("the certificate is sealed under another key file");
    for (var number : master.numbers()) {
      try {
        return master.key(number).open(sealed, PURPOSE);
      } catch (Tampered e) {
        refused = e;
      }
    }
    throw refused;
  }

  private static Aead current(MasterKey master) {
    return master.key(master.current());
  }

  private static Identity create(DataDirectory data, Aead masterKey, Clock clock)
      throws IOException {
    var random = new Randomness();
    var password = random.token();
    var file = data.path(STORE);
    Files.write(
        data.path(SECRET), masterKey.seal(password.getBytes(StandardCharsets.US_ASCII), PURPOSE));
    Certificates.createForLoopback(file, password.toCharArray(), ALIAS, clock, random);
    var identity = read(file, password.toCharArray());
    Files.writeString(data.path("tls/node.pem"), pem(identity.certificate()));
    return identity;
  }

  private static Identity read(Path file, char[] password) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      var protection = new KeyStore.PasswordProtection(password);
      return new Identity((KeyStore.PrivateKeyEntry) store.getEntry(ALIAS, protection));
    } catch (GeneralSecurityException e) {
      throw new IOException("unreadable", e);
    }
  }

  private static String pem(X509Certificate certificate) throws IOException {
    try {
      var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n"
          + new String(body, StandardCharsets.US_ASCII)
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IOException("unreadable", e);
    }
  }

  private static char[] chars(byte[] ascii) {
    return new String(ascii, StandardCharsets.US_ASCII).toCharArray();
  }

  /** What clients see, and trust. */
  public X509Certificate certificate() {
    return (X509Certificate) entry.getCertificate();
  }

  KeyStore.PrivateKeyEntry entry() {
    return entry;
  }
}
