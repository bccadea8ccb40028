package se.valv.crypto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the certificate by which a node on this machine proves itself until it is given one from an
 * authority: self-signed, EC P-384, good for one server and for nothing else.
 */
public final class Certificates {

  /** How long a certificate lasts. */
  public static final Duration VALIDITY = Duration.ofDays(825);

  private static final Duration CLOCK_SKEW = Duration.ofHours(1);
  private static final X500Name SUBJECT = new X500Name("CN=localhost,O=Valv");
  private static final GeneralNames LOOPBACK =
      new GeneralNames(
          new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
          });

  private Certificates() {}

  /**
   * Makes a key pair and its certificate for {@code localhost}, {@code 127.0.0.1} and {@code ::1},
   * valid from an hour before now, and writes both to a new PKCS #12 file of mode 600.
   *
   * @param alias the name of the entry in the file
   * @return the certificate, for a trust store that holds only it
   * @throws java.nio.file.FileAlreadyExistsException when the file is there; it is left alone
   */
  public static X509Certificate createForLoopback(
      Path file, char[] password, String alias, Clock clock, Randomness random) throws IOException {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp384r1"), random.source());
      var pair = generator.generateKeyPair();
      var certificate = selfSigned(pair, clock, random);
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {certificate});
      var out = new ByteArrayOutputStream();
      store.store(out, password);
      PrivateFile.create(file, out.toByteArray());
      return certificate;
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("certificates can't be made by this JVM", e);
    }
  }

  private static X509Certificate selfSigned(KeyPair pair, Clock clock, Randomness random)
      throws GeneralSecurityException, OperatorCreationException, CertIOException {
    var now = clock.instant();
    var builder =
        new JcaX509v3CertificateBuilder(
            SUBJECT,
            new BigInteger(Long.SIZE * 2 - 1, random.source()).setBit(Long.SIZE),
            Date.from(now.minus(CLOCK_SKEW)),
            Date.from(now.plus(VALIDITY)),
            SUBJECT,
            pair.getPublic());
    var signer = new JcaContentSignerBuilder("SHA384withECDSA").build(pair.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(restricted(builder).build(signer));
  }

  private static X509v3CertificateBuilder restricted(X509v3CertificateBuilder builder)
      throws CertIOException {
    return builder
        .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
        .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
        .addExtension(
            Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
        .addExtension(Extension.subjectAlternativeName, false, LOOPBACK);
  }
}
