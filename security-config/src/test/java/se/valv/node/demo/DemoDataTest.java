package se.valv.node.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.crypto.Randomness;

class DemoDataTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path data;

  @Test
  void bothFilesAreForTheirOwnerAlone() throws IOException {
    DemoData.in(data, new Randomness(), CLOCK);
    for (var name : new String[] {"demo-deed.json", "demo-accounts.json"}) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))));
    }
    try (var files = Files.list(data)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aSecondStartKeepsPasswords() throws IOException {
    var first = DemoData.in(data, new Randomness(), CLOCK).accounts();
    assertEquals(first, DemoData.in(data, new Randomness(), Clock.systemUTC()).accounts());
  }

  @Test
  void aLostListOfAccountsIsMadeAnewWithTheSamePasswords() throws IOException {
    var first = DemoData.in(data, new Randomness(), CLOCK).accounts();
    var list = data.resolve("demo-accounts.json");
    var written = Files.readString(list);
    Files.delete(list);
    assertEquals(first, DemoData.in(data, new Randomness(), CLOCK).accounts());
    assertEquals(written, Files.readString(list));
  }

  @Test
  void noTwoPasswordsAreTheSameHereOrInAnotherTown() throws IOException {
    var here = DemoData.in(data, new Randomness(), CLOCK).accounts();
    var there =
        DemoData.in(Files.createDirectory(data.resolve("other")), new Randomness(), CLOCK)
            .accounts();
    assertEquals(
        here.size() + there.size(),
        Stream.concat(here.stream(), there.stream()).map(DemoAccount::password).distinct().count());
    assertTrue(here.stream().allMatch(a -> a.password().matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")));
  }

  @Test
  void anAccountNeverPrintsItsPassword() throws IOException {
    var account = DemoData.in(data, new Randomness(), CLOCK).accounts().getFirst();
    assertFalse(account.toString().contains(account.password()));
  }

  @Test
  void datesBeginWithTheDayOfTheFirstStart() throws IOException {
    var deed = Files.readString(DemoData.in(data, new Randomness(), CLOCK).deed());
    assertTrue(deed.contains("\"validFrom\" : \"2026-11-23T00:00:00Z\""));
    assertTrue(deed.contains("\"validTo\" : \"2027-11-23T00:00:00Z\""));
  }
}
