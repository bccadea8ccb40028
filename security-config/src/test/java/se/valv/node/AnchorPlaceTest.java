package se.valv.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;

class AnchorPlaceTest {

  @TempDir private Path folder;

  @Test
  void theConfigurationGoesBeforeWhatTheFolderRemembers() throws IOException {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      Files.writeString(data.path("anchor"), "file:/gammalt\n");
      assertEquals("file:/gammalt", AnchorPlace.of(data, Map.of()));
      var set = Map.of(AnchorPlace.KEY, "syslog:logg.example.se:514");
      assertEquals("syslog:logg.example.se:514", AnchorPlace.of(data, set));
    }
  }

  @Test
  void withNobodyToAskTheNodeDoesNotStart() {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      var thrown = assertThrows(CannotStart.class, () -> AnchorPlace.of(data, Map.of()));
      assertTrue(String.valueOf(thrown.getMessage()).contains(AnchorPlace.KEY), thrown::toString);
      assertFalse(Files.exists(data.path("anchor")));
    }
  }

  @Test
  void whatIsNoAnchorIsNamed() {
    try (var data = DataDirectory.open(folder.resolve("data"))) {
      var wrong = Map.of(AnchorPlace.KEY, "pärmen");
      var thrown = assertThrows(CannotStart.class, () -> AnchorPlace.of(data, wrong));
      assertTrue(String.valueOf(thrown.getMessage()).startsWith(AnchorPlace.KEY), thrown::toString);
    }
  }
}
