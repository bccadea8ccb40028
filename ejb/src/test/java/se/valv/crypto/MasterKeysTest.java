package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.problem.Unavailable;

class MasterKeysTest {

  private static final Randomness RANDOM = new Randomness();
  private static final char[] PASSPHRASE = "korrekt häst batteri".toCharArray();
  private static final byte[] CONTEXT = {1, 2, 3};

  @TempDir Path directory;
  private Path file;
  private MasterKeys keys;

  @BeforeEach
  void open() throws Exception {
    file = directory.resolve("master.keys");
    KeyFileTest.writeCheaply(file, PASSPHRASE);
    var settings = new CryptoSettings(file, PASSPHRASE);
    keys = new MasterKeys(() -> settings.open(RANDOM), settings::stateOfFile);
  }

  @Test
  void aKeyThatWasAddedToTheFileIsThereAndOneThatWasDestroyedIsNot() throws Exception {
    var first = keys.newest();
    assertSame(first, keys.newest(), "read once");
    assertThrows(Unavailable.class, () -> keys.key(2));
    var old = keys.key(1).seal(Vectors.MESSAGE, CONTEXT);
    byte[] next;
    try (var turned = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      turned.addNext(file, PASSPHRASE);
      next = turned.key(2).seal(Vectors.MESSAGE, CONTEXT);
      assertArrayEquals(Vectors.MESSAGE, keys.key(2).open(next, CONTEXT));
      assertArrayEquals(Vectors.MESSAGE, keys.key(1).open(old, CONTEXT));
      turned.destroyOlder(file, PASSPHRASE);
    }
    assertArrayEquals(Vectors.MESSAGE, keys.key(2).open(next, CONTEXT));
    assertThrows(Unavailable.class, () -> keys.key(1));
  }

  @Test
  void aFileThatIsGoneOrNoKeyFileStopsNothingThatIsOpen() throws Exception {
    var first = keys.newest();
    Files.delete(file);
    assertSame(first, keys.newest());
    PrivateFile.create(file, new byte[] {1});
    assertSame(first, keys.newest());
    assertSame(first, keys.newest(), "not tried again");
  }

  @Test
  void closingWipesThem() {
    var key = keys.key(1);
    keys.close();
    assertThrows(IllegalStateException.class, () -> key.seal(Vectors.MESSAGE, CONTEXT));
    assertEquals(
        CryptoSettings.UNSEEN,
        new CryptoSettings(directory.resolve("none"), PASSPHRASE).stateOfFile());
  }
}
