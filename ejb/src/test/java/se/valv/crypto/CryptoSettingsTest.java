package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CryptoSettingsTest {

  private static final char[] PASSPHRASE = "korrekt häst batteri".toCharArray();

  private final Randomness random = new Randomness();

  @TempDir Path directory;

  @Test
  void failureNamesTheSettingThatIsWrong() throws Exception {
    var file = directory.resolve("master.keys");
    var absent = new CryptoSettings(file, PASSPHRASE);
    var fileFault = assertThrows(IllegalStateException.class, () -> absent.open(random));
    KeyFileTest.writeCheaply(file, PASSPHRASE);
    var mistyped = new CryptoSettings(file, "korrekt ko".toCharArray());
    var passphraseFault = assertThrows(IllegalStateException.class, () -> mistyped.open(random));

    assertEquals("valv.keystore.file: " + file, fileFault.getMessage());
    assertEquals(
        "valv.keystore.passphrase: wrong passphrase for the key file",
        passphraseFault.getMessage());
    assertEquals(1, new CryptoSettings(file, PASSPHRASE).open(random).current());
  }

  @Test
  void passphraseIsNotPrinted() {
    assertEquals(
        "CryptoSettings[a.keys]", new CryptoSettings(Path.of("a.keys"), PASSPHRASE).toString());
  }
}
