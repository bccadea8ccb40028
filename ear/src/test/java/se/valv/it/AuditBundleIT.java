package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.audit.tree.Tile;

/**
 * Bundles of the node's log, verified elsewhere; and what is asked of the verifier that it can not
 * do.
 */
class AuditBundleIT {

  private static final Path FOLDER = Path.of("target", "it-bundle").toAbsolutePath();
  private static final Path PASSWORD = FOLDER.resolve("some.password");
  private static final Path BUNDLE = FOLDER.resolve("log.bundle");

  private static String live;
  private static Path key;

  @BeforeAll
  static void export() throws IOException {
    Folders.delete(FOLDER);
    Files.createDirectories(FOLDER);
    Files.writeString(PASSWORD, "no password of anything\n");
    live = TestNode.running().node().data(".").toString();
    key = TestNode.running().node().data("checkpoint.key");
    LogCopy.grow(2L * Tile.WIDTH);
    var export = Command.audit("export", BUNDLE.toString(), "--entries", "--data", live);
    assertEquals(0, export.code(), export::toString);
  }

  @Test
  void aBundleIsVerifiedOnAMachineWithNothingButAJdk() throws IOException {
    var laptop = Files.createDirectories(FOLDER.resolve("laptop"));
    var bundle = laptop.resolve("log.bundle");
    Files.copy(BUNDLE, bundle);
    Files.copy(key, laptop.resolve("key"));
    var jar = Path.of("..", "security-config", "target", "valv-audit.jar");
    var verified =
        Command.ofJar(
            jar, laptop, "verify", "log.bundle", "--key", "key", "--earlier", BUNDLE.toString());
    assertEquals(0, verified.code(), verified::toString);
    var database = Command.audit("verify", "--state", "--data", live);
    assertEquals(0, database.code(), database::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "entries | does not hash to its leaf: altered",
        "tile/entries/001 | (place 511)",
        "tile/0/001 | tile 0/1 is not made of",
        "checkpoints | is not signed by the key",
        "checkpoint | is not signed by the key"
      })
  void aBundleThatWasAlteredIsBroken(String part, String told) throws IOException {
    var bundle = FOLDER.resolve("altered.bundle");
    Files.deleteIfExists(bundle);
    Files.copy(BUNDLE, bundle);
    Bundles.flip(bundle, part);
    var verified = Command.audit("verify", bundle.toString(), "--key", key.toString());
    assertEquals(1, verified.code(), verified::toString);
    assertTrue(verified.last().contains(told), verified::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "verify --keys x",
        "verify --key",
        "verify a b",
        "verify no-such-file --key KEY",
        "verify PASSWORD --key KEY",
        "verify BUNDLE",
        "verify BUNDLE --key KEY --state",
        "verify BUNDLE --key PASSWORD",
        "verify --data no-such-folder",
        "verify --database jdbc:postgresql://localhost:1/x --password-file PASSWORD --key KEY",
        "verify BUNDLE --key KEY --earlier PASSWORD",
        "export",
        "export BUNDLE --state"
      })
  void whatCanNotBeDoneIsToldInOneLine(String line) {
    var words =
        line.replace("KEY", key.toString())
            .replace("PASSWORD", PASSWORD.toString())
            .replace("BUNDLE", BUNDLE.toString());
    var ended = Command.audit(words.isEmpty() ? new String[0] : words.split(" ", -1));
    assertEquals(2, ended.code(), ended::toString);
    assertTrue(ended.last().startsWith("valv: "), ended::toString);
    assertTrue(ended.lines().stream().noneMatch(l -> l.contains("unforeseen")), ended::toString);
  }
}
