package se.valv.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;
import se.valv.problem.Tampered;

class IdentityTest {

  private static final char[] PASSPHRASE = "korrekt häst batteri".toCharArray();

  @TempDir Path folder;

  @Test
  void certificateStaysWhenTheMasterKeyIsTurned() throws Exception {
    try (var data = DataDirectory.open(folder.resolve("data"));
        var master = MasterKey.create(data.masterKey(), PASSPHRASE, new Randomness())) {
      Identity.sealAnew(data, master);
      var made = Identity.open(data, master, Clock.systemUTC()).certificate();
      master.addNext(data.masterKey(), PASSPHRASE);
      assertEquals(made, Identity.open(data, master, Clock.systemUTC()).certificate());
      Identity.sealAnew(data, master);
      master.destroyOlder(data.masterKey(), PASSPHRASE);
      assertEquals(made, Identity.open(data, master, Clock.systemUTC()).certificate());

      var other = MasterKey.create(folder.resolve("other.key"), PASSPHRASE, new Randomness());
      assertThrows(Tampered.class, () -> Identity.open(data, other, Clock.systemUTC()));
      other.close();
    }
  }
}
