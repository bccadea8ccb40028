package se.valv.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.provision.CannotStart;

class NodeConfigTest {

  private static final String PASSWORDS =
      "\ndatabase.owner.password-file=owner\ndatabase.app.password-file=app\n";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void writePasswords() throws IOException {
    Files.writeString(folder.resolve("owner"), "one\n");
    Files.writeString(folder.resolve("app"), "two\n");
  }

  private NodeConfig read(String text) throws IOException {
    return NodeConfig.read(Files.writeString(folder.resolve("node.properties"), text));
  }

  @Test
  void passwordsComeFromFilesBesideIt() throws IOException {
    var database =
        read("database.url=jdbc:postgresql://localhost:5432/valv" + PASSWORDS)
            .database()
            .orElseThrow();
    assertEquals("jdbc:postgresql://localhost:5432/valv", database.jdbcUrl());
    assertEquals("one", database.ownerPassword());
    assertEquals("two", database.appPassword());
  }

  @Test
  void anotherMachineIsReachedOverTlsThatIsVerified() throws IOException {
    var database =
        read("database.url=jdbc:postgresql://db.example/valv\ndatabase.root-certificate=ca.pem"
                + PASSWORDS)
            .database()
            .orElseThrow();
    assertEquals(
        "jdbc:postgresql://db.example/valv?sslmode=verify-full&sslrootcert="
            + folder.resolve("ca.pem").toAbsolutePath(),
        database.jdbcUrl());
  }

  @Test
  void withoutAnAddressTheNodeBringsItsOwnDatabase() throws IOException {
    var config = read("valv.session.idle=PT5M\n");
    assertTrue(config.database().isEmpty());
    assertEquals(Map.of("valv.session.idle", "PT5M"), config.settings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "databse.url=x",
        "valv.keystore.passphrase=secret",
        "valv.demo=true",
        "database.url=jdbc:postgresql://localhost/valv",
        "database.url=jdbc:postgresql://localhost/valv?user=x",
        "database.url=jdbc:postgresql://db.example/valv\n"
            + "database.owner.password-file=owner\ndatabase.app.password-file=app",
        "database.url=jdbc:postgresql://localhost/valv\n"
            + "database.owner.password-file=none\ndatabase.app.password-file=app"
      })
  void whatIsUnknownMissingOrASecretIsRefusedInOneLine(String text) {
    var refusal = assertThrows(CannotStart.class, () -> read(text));
    assertEquals(1, refusal.line().lines().count());
  }
}
