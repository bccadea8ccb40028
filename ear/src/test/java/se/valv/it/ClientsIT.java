package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of clients in docs/clients do what they say. */
class ClientsIT {

  private static final Path EXAMPLES = Path.of("..", "docs", "clients").toAbsolutePath();

  @TempDir private Path folder;

  private final Realm realm = Realm.found();
  private final Told told = Told.of(realm);
  private final Program program = Program.working(realm, "participation:feed", 10, "127.0.0.1");

  @AfterEach
  void nobodyStaysLocked() {
    try (var owner = Sql.owner()) {
      owner.tried("delete from valv.login_throttle");
    }
  }

  @Test
  void shellAndJavaTellTheSameParticipation() throws IOException {
    realm.reaches(program.id(), List.of("V1"));
    var participation =
        file("participation.json", new ObjectMapper().writeValueAsString(told.input()));
    var shell = shell(program.secret(), "tell", "hr-7", participation);
    assertEquals(0, shell.code(), () -> shell.lines().toString());
    assertTrue(shell.says("\"id\""), () -> shell.lines().toString());
    var java = java("tell", "hr-7", participation);
    assertEquals(shell.lines().getLast(), java.lines().getLast());
    assertEquals(0, java.code());
  }

  @Test
  void theyTellWhetherToTryAgain() throws IOException {
    var participation = file("participation.json", "{}");
    assertEquals(1, shell(program.secret(), "tell", "hr-7", participation).code());
    assertEquals(1, java("tell", "hr-7", participation).code());
    assertEquals(2, shell("valv_" + "A".repeat(43), "tell", "hr-7", participation).code());
    assertEquals(1, shell(program.secret(), "forget", "hr-7", participation).code());
  }

  private Command.Ended shell(String secret, String... words) throws IOException {
    var environment =
        Map.of(
            "VALV_URL",
            TestNode.running().address(),
            "VALV_CA",
            certificate(),
            "VALV_SECRET_FILE",
            file("secret", secret));
    var script = EXAMPLES.resolve("participations.sh").toString();
    return Command.ofOther(environment, "sh", script, words[0], words[1], words[2]);
  }

  private Command.Ended java(String... words) throws IOException {
    return Command.ofOther(
        Map.of(),
        Command.java(),
        EXAMPLES.resolve("ValvClient.java").toString(),
        TestNode.running().address(),
        certificate(),
        file("secret", program.secret()),
        words[0],
        words[1],
        words[2]);
  }

  private static String certificate() {
    return TestNode.running().node().certificateFile().toAbsolutePath().toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
