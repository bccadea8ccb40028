package se.valv.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;

/** What is written for Payara, read back as Payara would. */
class DomainTest {

  private static final DatabaseAccess DATABASE =
      new DatabaseAccess("jdbc:postgresql://127.0.0.1:5555/valv", "owner-pw", "app-pw", "audit-pw");

  @TempDir Path folder = Path.of("");
  private DataDirectory data;

  @BeforeEach
  void open() {
    data = DataDirectory.open(folder);
  }

  @AfterEach
  void close() {
    data.close();
  }

  private Domain write(int adminPort) throws IOException {
    var random = new Randomness();
    var master = MasterKey.create(data.masterKey(), "a long passphrase".toCharArray(), random);
    var plan =
        new DomainPlan(
            new DomainPlan.Ports(9443, new ContainerTests(adminPort, List.of())),
            DATABASE,
            Identity.open(data, master, Clock.systemUTC()),
            Path.of("/app/valv.ear"),
            Map.of("valv.node.name", "a \"node\""),
            Map.of("valv.keystore.passphrase", "pass phrase åäö"));
    return Domain.write(data, Software.in(Path.of("target/dist")), plan);
  }

  private Document xml() throws Exception {
    var file = data.domain().resolve("config/domain.xml").toFile();
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file);
  }

  private static List<Element> all(Document document, String name) {
    var found = new ArrayList<Element>();
    var nodes = document.getElementsByTagName(name);
    for (var i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void twoListenersAreOpenAndBothOnLoopback() throws Exception {
    write(0);
    var listeners = all(xml(), "network-listener");
    assertTrue(listeners.stream().allMatch(l -> l.getAttribute("address").equals("127.0.0.1")));
    var open =
        listeners.stream()
            .filter(l -> !l.getAttribute("enabled").equals("false"))
            .map(l -> l.getAttribute("name") + " " + l.getAttribute("port"))
            .toList();
    assertEquals(List.of("https 9443", "management 9444"), open);
    assertTrue(all(xml(), "iiop-listener").isEmpty());
    assertTrue(all(xml(), "jmx-connector").isEmpty());
  }

  @Test
  void onlyATestDomainHasAnAdminListener() throws Exception {
    write(9543);
    var names = all(xml(), "network-listener").stream().map(l -> l.getAttribute("name")).toList();
    assertEquals(List.of("https", "management", "admin-listener", "http-listener-1"), names);
    assertEquals(2, all(xml(), "virtual-server").size());
  }

  @Test
  void tlsIs13AndNothingElse() throws Exception {
    write(0);
    var ssl = all(xml(), "ssl");
    assertEquals(1, ssl.size());
    assertEquals("true", ssl.getFirst().getAttribute("tls13-enabled"));
    assertEquals("false", ssl.getFirst().getAttribute("tls12-enabled"));
  }

  @Test
  void noSecretStandsInClear() throws Exception {
    var domain = write(0);
    try (var files = Files.walk(data.domain())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var content =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        for (var secret :
            List.of(
                "owner-pw",
                "app-pw",
                "pass phrase",
                domain.masterPassword(),
                domain.adminPassword())) {
          assertFalse(content.contains(secret), file + " holds " + secret);
        }
      }
    }
  }

  @Test
  void payaraFindsThePasswordsUnderTheMasterPassword() throws Exception {
    var domain = write(0);
    var master = domain.masterPassword().toCharArray();
    var aliases = load("JCEKS", "domain-passwords", master);
    assertEquals("app-pw", secret(aliases, "valv.database.password", master));
    assertEquals("pass phrase åäö", secret(aliases, "valv.keystore.passphrase", master));
    assertEquals(2, aliases.size());
    assertEquals(1, load("PKCS12", "cacerts.p12", master).size());
    assertTrue(load("PKCS12", "keystore.p12", master).isKeyEntry("s1as"));
  }

  private static String secret(KeyStore store, String alias, char[] password)
      throws GeneralSecurityException {
    return new String(
        store.getKey(alias, password).getEncoded(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private KeyStore load(String type, String name, char[] password)
      throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance(type);
    try (var in = Files.newInputStream(data.domain().resolve("config").resolve(name))) {
      store.load(in, password);
    }
    return store;
  }

  @Test
  void memoryIsNeverWrittenDown() throws Exception {
    write(0);
    var options = Files.readAllLines(data.domain().resolve("config/jvm.options"));
    for (var option :
        List.of(
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData")) {
      assertTrue(options.contains('"' + option + '"'), option);
    }
    assertTrue(options.contains("\"-Dvalv.node.name=a \\\"node\\\"\""), options.toString());
  }

  @Test
  void eachStartBeginsWithAnEmptyFolder() throws Exception {
    write(0);
    var left = Files.writeString(data.domain().resolve("applications/left"), "over");
    Files.delete(data.masterKey());
    Files.delete(data.path("tls/node.p12"));
    write(0);
    assertFalse(Files.exists(left));
  }
}
