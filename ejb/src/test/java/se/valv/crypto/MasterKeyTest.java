package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.problem.Unavailable;

class MasterKeyTest {

  private static final Randomness RANDOM = new Randomness();
  private static final char[] PASSPHRASE = "korrekt häst batteri".toCharArray();
  private static final byte[] CONTEXT = {1, 2, 3};

  @TempDir Path directory;

  @Test
  void whatOneProcessWrapsTheNextUnwraps() throws Exception {
    var file = directory.resolve("master.keys");
    var secret = new byte[] {7, 7, 7};
    byte[] wrapped;
    try (var made = MasterKey.create(file, PASSPHRASE, RANDOM)) {
      assertEquals(1, made.current());
      wrapped = made.key(1).seal(secret, CONTEXT);
    }

    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      assertEquals(1, opened.current());
      assertArrayEquals(secret, opened.key(1).open(wrapped, CONTEXT));
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var left = Files.list(directory)) {
      assertEquals(1, left.count(), "no draft is left beside it");
    }
  }

  @Test
  void keyFileIsNeverOverwritten() throws Exception {
    var file = directory.resolve("master.keys");
    var content = new byte[] {1};
    PrivateFile.create(file, content);

    assertThrows(FileAlreadyExistsException.class, () -> PrivateFile.create(file, new byte[] {2}));
    assertArrayEquals(content, Files.readAllBytes(file));
    try (var left = Files.list(directory)) {
      assertEquals(1, left.count(), "no draft is left beside it");
    }
  }

  @Test
  void wrongPassphraseIsItsOwnRefusal() throws Exception {
    var file = directory.resolve("master.keys");
    KeyFileTest.writeCheaply(file, PASSPHRASE);

    assertThrows(
        WrongPassphrase.class, () -> MasterKey.open(file, "korrekt ko".toCharArray(), RANDOM));
  }

  @Test
  void keyFileOpenToOthersIsRefused() throws Exception {
    var file = directory.resolve("master.keys");
    Files.write(file, new byte[200]);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    var refusal = assertThrows(IOException.class, () -> MasterKey.open(file, PASSPHRASE, RANDOM));
    assertEquals(file + " is open to others than its owner: chmod 600 it", refusal.getMessage());
  }

  @Test
  void messageSaysWhichFileIsNoKeyFile() throws Exception {
    var file = directory.resolve("master.keys");
    PrivateFile.create(file, new byte[200]);

    var refusal = assertThrows(IOException.class, () -> MasterKey.open(file, PASSPHRASE, RANDOM));
    assertEquals(file + ": not a key file", refusal.getMessage());
    assertThrows(
        NoSuchFileException.class,
        () -> MasterKey.open(directory.resolve("absent"), PASSPHRASE, RANDOM));
  }

  @Test
  void shortPassphraseIsRefusedAndLeavesNoFile() {
    var file = directory.resolve("master.keys");

    assertThrows(
        IllegalArgumentException.class,
        () -> MasterKey.create(file, "elva tecken".toCharArray(), RANDOM));
    assertFalse(Files.exists(file));
  }

  @Test
  void aNewFileHasAKeyForCheckpointsThatIsNoMasterKey() throws Exception {
    var file = directory.resolve("master.keys");
    byte[] signature;
    try (var made = MasterKey.create(file, PASSPHRASE, RANDOM)) {
      signature = made.checkpointSigners().getFirst().sign(CONTEXT);
      assertEquals(1, made.current());
    }
    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      var before = Files.readAllBytes(file);
      opened.addCheckpointKey(file, PASSPHRASE);
      assertArrayEquals(before, Files.readAllBytes(file), "there is one already");
      var key = opened.checkpointSigners().getFirst().publicKey();
      assertTrue(Signer.verify(key, CONTEXT, signature));
    }
  }

  @Test
  void aFileOlderThanCheckpointsIsGivenAKeyForThem() throws Exception {
    var file = directory.resolve("master.keys");
    KeyFileTest.writeCheaply(file, PASSPHRASE);
    byte[] key;
    try (var old = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      assertTrue(old.checkpointSigners().isEmpty());
      old.addCheckpointKey(file, PASSPHRASE);
      key = old.checkpointSigners().getFirst().publicKey();
    }
    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      assertEquals(1, opened.current());
      assertArrayEquals(key, opened.checkpointSigners().getFirst().publicKey());
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var left = Files.list(directory)) {
      assertEquals(1, left.count(), "no draft is left beside it");
    }
  }

  @Test
  void theNextKeyWrapsAndTheOlderOpensUntilItIsDestroyed() throws Exception {
    var file = directory.resolve("master.keys");
    byte[] old;
    byte[] next;
    try (var master = MasterKey.create(file, PASSPHRASE, RANDOM)) {
      old = master.key(1).seal(Vectors.MESSAGE, CONTEXT);
      master.addNext(file, PASSPHRASE);
      assertEquals(2, master.current());
      next = master.key(2).seal(Vectors.MESSAGE, CONTEXT);
    }
    byte[] signer;
    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      assertEquals(List.of(2, 1), opened.numbers());
      assertArrayEquals(Vectors.MESSAGE, opened.key(1).open(old, CONTEXT));
      signer = opened.checkpointSigners().getFirst().publicKey();
      var destroyed = opened.key(1);
      opened.destroyOlder(file, PASSPHRASE);
      assertThrows(IllegalStateException.class, () -> destroyed.open(old, CONTEXT));
    }
    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      assertEquals(List.of(2), opened.numbers());
      assertFalse(opened.holds(1));
      assertArrayEquals(Vectors.MESSAGE, opened.key(2).open(next, CONTEXT));
      assertArrayEquals(signer, opened.checkpointSigners().getFirst().publicKey());
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void theNextCheckpointKeyIsThereBesideTheOldUntilThatIsDestroyed() throws Exception {
    var file = directory.resolve("master.keys");
    byte[] old;
    byte[] next;
    try (var master = MasterKey.create(file, PASSPHRASE, RANDOM)) {
      old = master.checkpointSigners().getFirst().publicKey();
      master.addNextCheckpointKey(file, PASSPHRASE);
      next = master.checkpointSigners().getLast().publicKey();
    }
    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      opened.addNextCheckpointKey(file, PASSPHRASE);
      assertEquals(2, opened.checkpointSigners().size(), "it was made already");
      var keys = new CheckpointKeys(MasterKeys.of(opened));
      assertArrayEquals(old, keys.oldest().publicKey());
      assertArrayEquals(next, keys.of(next).publicKey());
      assertThrows(Unavailable.class, () -> keys.of(new byte[32]));
      opened.destroyOlderCheckpointKeys(file, PASSPHRASE);
    }
    try (var opened = MasterKey.open(file, PASSPHRASE, RANDOM)) {
      assertEquals(1, opened.checkpointSigners().size());
      assertArrayEquals(next, opened.checkpointSigners().getFirst().publicKey());
      assertEquals(List.of(1), opened.numbers());
    }
  }

  @Test
  void aFileWithoutACheckpointKeyIsSaidToHaveNone() {
    var keys = new CheckpointKeys(MasterKeys.of(MasterKey.ofBytes(Vectors.key(), RANDOM)));
    assertThrows(Unavailable.class, keys::oldest);
  }

  @Test
  void whatIsWrittenOverIsErased() throws Exception {
    var file = directory.resolve("master.keys");
    var another = directory.resolve("another name for the old bytes");
    PrivateFile.create(file, new byte[] {1, 2, 3});
    Files.createLink(another, file);

    PrivateFile.replaceAndErase(file, new byte[] {4});

    assertArrayEquals(new byte[] {4}, Files.readAllBytes(file));
    assertArrayEquals(new byte[3], Files.readAllBytes(another));
  }

  @Test
  void closedOrAbsentKeyDoesNothing() {
    var master = MasterKey.ofBytes(Vectors.key(), RANDOM);
    var key = master.key(1);

    assertThrows(Unavailable.class, () -> master.key(2));
    master.close();
    assertThrows(IllegalStateException.class, () -> key.seal(new byte[1], CONTEXT));
  }

  @Test
  void fileWithoutADirectoryIsRefused() {
    assertThrows(IOException.class, () -> PrivateFile.create(Path.of("/"), new byte[1]));
  }
}
