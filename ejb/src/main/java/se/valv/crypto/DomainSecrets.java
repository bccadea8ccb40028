package se.valv.crypto;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets of an application server's domain, in the forms that Payara reads. All of them are
 * made at a start and die with it.
 */
public final class DomainSecrets {

  private static final int SALT_BYTES = 8;
  private static final int ADMIN_ROUNDS = 100;
  private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 20;
  private static final Randomness RANDOM = new Randomness();

  private DomainSecrets() {}

  /** A password of 256 random bits, in letters that need no quoting anywhere. */
  public static String password() {
    return RANDOM.token();
  }

  /** A code of 100 random bits for a person to copy: four groups of five, no 0, 1, I or O. */
  public static String code() {
    var code = new StringBuilder();
    for (var random : RANDOM.bytes(CODE_LENGTH)) {
      code.append(code.length() % 6 == 5 ? "-" : "");
      code.append(CODE_LETTERS.charAt(random & 31));
    }
    return code.toString();
  }

  /**
   * What may be told of a code: SHA-256 in small hexadecimal digits of its letters and digits,
   * capitals, nothing between them. Good only because a code can't be guessed.
   */
  public static String codeHash(String code) {
    var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return HexFormat.of().formatHex(Sha256.of(plain.getBytes(StandardCharsets.UTF_8)));
  }

  /** A line of Payara's admin key file: a salted hash of 100 rounds. */
  public static String adminLine(String user, String password) {
    var salt = RANDOM.bytes(SALT_BYTES);
    var hash = Sha256.of(password.getBytes(StandardCharsets.UTF_8), salt);
    for (var i = 1; i < ADMIN_ROUNDS; i++) {
      hash = Sha256.of(hash);
    }
    return user
        + ";{SSHA256}"
        + Base64.getEncoder().encodeToString(concat(hash, salt))
        + ";asadmin\n";
  }

  /**
   * Writes password aliases as Payara reads them: raw keys in a JCEKS file under its master
   * password.
   */
  public static void writeAliases(Path file, Map<String, String> aliases, char[] master)
      throws IOException {
    try {
      var store = KeyStore.getInstance("JCEKS");
      store.load(null, master);
      for (var alias : aliases.entrySet()) {
        var value = alias.getValue().getBytes(StandardCharsets.UTF_8);
        store.setKeyEntry(alias.getKey(), new SecretKeySpec(value, "AES"), master, null);
      }
      write(store, file, master);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JCEKS is part of every JVM", e);
    }
  }

  /**
   * Copies a PKCS #12 file with one key under a new password and alias, and its certificate alone
   * into a trust store.
   */
  public static void writeIdentity(
      KeyStore.PrivateKeyEntry entry, Path keyStore, Path trustStore, char[] password)
      throws IOException {
    try {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(null, password);
      keys.setKeyEntry("s1as", entry.getPrivateKey(), password, entry.getCertificateChain());
      write(keys, keyStore, password);
      var trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, password);
      trusted.setCertificateEntry("s1as", entry.getCertificate());
      write(trusted, trustStore, password);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PKCS #12 is part of every JVM", e);
    }
  }

  private static void write(KeyStore store, Path file, char[] password)
      throws IOException, GeneralSecurityException {
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
  }

  private static byte[] concat(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
