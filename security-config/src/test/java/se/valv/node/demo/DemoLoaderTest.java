package se.valv.node.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.crypto.Randomness;

class DemoLoaderTest {

  @TempDir private Path data;

  private final List<String> progress = new ArrayList<>();
  private FakeNode node;
  private List<DemoAccount> accounts;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException {
    node = new FakeNode(data);
    var clock = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    accounts = DemoData.in(data, new Randomness(), clock).accounts();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void everyDocumentIsFiledByWhoItSays() throws Exception {
    assertEquals(30, load());
    assertEquals(30, node.documents.size());
    assertEquals(
        Set.of("alva.samordnare", "birk.chef", "david.registrator", "ebba.provning", "johan.agare"),
        node.logins.stream().collect(toSet()));
    assertEquals("30 of 30 documents filed", progress.getLast());
  }

  @Test
  void textsAreWatermarkedAndCompartmentsAreNamedById() throws Exception {
    load();
    for (var document : node.documents) {
      if (document.has("body")) {
        var text = document.path("body").asText();
        assertTrue(text.startsWith("FIKTIV HANDLING – EXEMPELSTAD\n\n"));
        assertTrue(text.endsWith("\n\nFIKTIV HANDLING – EXEMPELSTAD"));
      }
      assertTrue(document.path("compartments").path(0).asText().startsWith("id-of-"));
      assertFalse(document.has("key"));
    }
  }

  @Test
  void aSecondStartFilesNothingAndLogsNobodyIn() throws Exception {
    load();
    node.logins.clear();
    assertEquals(0, load());
    assertEquals(30, node.documents.size());
    assertTrue(node.logins.isEmpty());
  }

  @Test
  void anInterruptedLoadGoesOnAndRepeatsNothing() throws Exception {
    node.breaksAfter = 13;
    assertThrows(IOException.class, this::load);
    node.breaksAfter = Integer.MAX_VALUE;
    assertEquals(18, load());
    assertEquals(
        30, node.documents.stream().map(d -> d.path("openSubject").asText()).distinct().count());
    assertEquals(30, node.documents.size());
  }

  @Test
  void noCertificateButTheNodesOwnIsTrusted() throws Exception {
    try (var other = new FakeNode(data)) {
      var loader = new DemoLoader(node.address(), other.certificate(), data, progress::add);
      assertThrows(SSLHandshakeException.class, () -> loader.load(accounts));
    }
    assertTrue(node.logins.isEmpty());
  }

  private int load() throws IOException, InterruptedException {
    return new DemoLoader(node.address(), node.certificate(), data, progress::add).load(accounts);
  }
}
