package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

  private static final char[] PASSWORD = "en fil bland filer".toCharArray();
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  @TempDir Path directory;

  @Test
  void certificateIsForThisMachineForServersAndForAWhile() throws Exception {
    var certificate = create(directory.resolve("node.p12"));

    certificate.verify(certificate.getPublicKey());
    assertEquals("SHA384withECDSA", certificate.getSigAlgName());
    assertEquals(NOW.minus(Duration.ofHours(1)), certificate.getNotBefore().toInstant());
    assertEquals(NOW.plus(Certificates.VALIDITY), certificate.getNotAfter().toInstant());
    assertEquals(List.of("1.3.6.1.5.5.7.3.1"), certificate.getExtendedKeyUsage());
    assertEquals(-1, certificate.getBasicConstraints(), "it signs no other certificate");
    assertTrue(certificate.getSerialNumber().signum() > 0);
    assertEquals(List.of("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1"), names(certificate));
  }

  @Test
  void fileHoldsTheKeyForItsOwnerOnly() throws Exception {
    var file = directory.resolve("node.p12");
    var certificate = create(file);

    var store = KeyStore.getInstance(file.toFile(), PASSWORD);
    var key = (ECPrivateKey) store.getKey("node", PASSWORD);
    assertEquals(384, key.getParams().getCurve().getField().getFieldSize());
    assertArrayEquals(certificate.getEncoded(), store.getCertificate("node").getEncoded());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertThrows(FileAlreadyExistsException.class, () -> create(file));
  }

  private static X509Certificate create(Path file) throws Exception {
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return Certificates.createForLoopback(file, PASSWORD, "node", clock, new Randomness());
  }

  private static List<Object> names(X509Certificate certificate) throws Exception {
    var names = new ArrayList<Object>();
    for (var name : certificate.getSubjectAlternativeNames()) {
      names.add(name.get(1));
    }
    return names;
  }
}
