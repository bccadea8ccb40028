package se.valv.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDirectoryTest {

  @TempDir Path folder = Path.of("");

  @Test
  void onlyItsOwnerGetsIn() throws IOException {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      for (var name : new String[] {".", "logs", "keys", "tls", "index"}) {
        var mode = Files.getPosixFilePermissions(data.path(name));
        assertEquals("rwx------", PosixFilePermissions.toString(mode), name);
      }
    }
  }

  @Test
  void oneLauncherHasItAtATime() {
    try (var first = DataDirectory.open(folder)) {
      var refusal = assertThrows(CannotStart.class, () -> DataDirectory.open(folder));
      assertTrue(refusal.line().contains("in use by another node"), refusal.line());
      assertEquals(folder.resolve("pg"), first.postgres());
    }
    DataDirectory.open(folder).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"min mapp", "åsa", "a#b", "a%b", "a:b"})
  void aNameThatPayaraCanNotWorkInIsRefused(String name) {
    var place = folder.resolve(name);
    var refusal = assertThrows(CannotStart.class, () -> DataDirectory.open(place));
    assertTrue(refusal.line().endsWith("choose another place"), refusal.line());
    assertFalse(Files.exists(place));
  }

  @Test
  void aPlaceThatIsNoFolderIsToldInOneLine() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    var refusal = assertThrows(CannotStart.class, () -> DataDirectory.open(file));
    assertTrue(refusal.line().startsWith("can't write the data folder"), refusal.line());
  }
}
