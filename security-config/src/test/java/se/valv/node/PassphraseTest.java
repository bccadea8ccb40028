package se.valv.node;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;

class PassphraseTest {

  @TempDir private Path folder;

  @Test
  void theDemoMakesItsOwnAndKeepsIt() {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      var options = NodeOptions.demo(folder);
      var first = Passphrase.of(options).open(data).passphrase();
      assertArrayEquals(first, Passphrase.of(options).open(data).passphrase());
    }
  }

  @Test
  void aFileOpensTheKeyThatItMade() throws IOException {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      from("sju långa ord om vintern").open(data).key().close();
      from("sju långa ord om vintern\n").open(data).key().close();
      assertEquals(
          "wrong passphrase for " + data.masterKey(), refusal(data, from("sju andra ord")));
    }
  }

  @Test
  void aShortOneMakesNoKey() throws IOException {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      var line = refusal(data, from("kort"));
      assertEquals("the passphrase is too short: it has at least 12 characters", line);
      assertFalse(Files.exists(data.masterKey()));
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      var nowhere = folder.resolve("nowhere");
      var options = NodeOptions.run(folder).withPassphraseFile(nowhere);
      assertEquals(
          "can't read the passphrase file " + nowhere, refusal(data, Passphrase.of(options)));
    }
  }

  private Passphrase from(String text) throws IOException {
    var file = Files.writeString(folder.resolve("passphrase"), text);
    return Passphrase.of(NodeOptions.run(folder).withPassphraseFile(file));
  }

  private static String refusal(DataDirectory data, Passphrase passphrase) {
    return assertThrows(CannotStart.class, () -> passphrase.open(data)).line();
  }
}
