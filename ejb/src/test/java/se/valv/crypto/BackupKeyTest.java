package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BackupKeyTest {

  private static final Randomness RANDOM = new Randomness();
  private static final char[] PASSPHRASE = "korrekt häst batteri".toCharArray();
  private static final byte[] CONTEXT = {1};

  @Test
  void whatItSealedOpensWithTheHeadAndThePassphrase() throws Exception {
    try (var made = BackupKey.create(PASSPHRASE, RANDOM);
        var sealer = made.files().seal(CONTEXT);
        var opened = BackupKey.open(made.head(), PASSPHRASE, RANDOM)) {
      var block = sealer.next(Vectors.MESSAGE, true);

      assertArrayEquals(made.head(), opened.head());
      try (var opener = opened.files().open(sealer.salt(), CONTEXT)) {
        assertArrayEquals(Vectors.MESSAGE, opener.open(0, true, block));
      }
    }
  }

  @Test
  void anotherPassphraseAndADamagedHeadAreToldApart() {
    try (var made = BackupKey.create(PASSPHRASE, RANDOM)) {
      var head = made.head();
      assertThrows(
          WrongPassphrase.class, () -> BackupKey.open(head, "ett annat ord".toCharArray(), RANDOM));
      head[60]++;
      assertThrows(IOException.class, () -> BackupKey.open(head, PASSPHRASE, RANDOM));
    }
  }

  @Test
  void aShortPassphraseIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> BackupKey.create("elva tecken".toCharArray(), RANDOM));
  }
}
