package se.valv.provision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigrationsTest {

  @RegisterExtension static final RealDatabase DATABASE = RealDatabase.asOwner("migrations");

  @Test
  void aSecondTimeThereIsNothingToDo() {
    assertEquals(0, Migrations.apply(DATABASE.access()));
  }

  @Test
  void dataOfANewerValvIsLeftAlone() throws SQLException {
    run(
        "insert into valv.flyway_schema_history values (99, '99', '', 'SQL', '', 0, '', now(), 0, true)");
    assertTrue(refusal().startsWith("the data is of a newer Valv (schema 99, this one knows "));
    run("delete from valv.flyway_schema_history where installed_rank = 99");
  }

  @Test
  void dataOfAnotherValvIsLeftAlone() throws SQLException {
    run("update valv.flyway_schema_history set checksum = checksum + 1 where version = '1'");
    assertTrue(refusal().startsWith("the data was written by another Valv than this one"));
    run("update valv.flyway_schema_history set checksum = checksum - 1 where version = '1'");
  }

  @Test
  void aDatabaseThatTellsTooMuchIsRefusedWithWhatToMend() throws SQLException {
    assertDoesNotThrow(() -> DatabaseSettings.require(DATABASE.access()));
    run("alter role valv_owner set synchronous_commit = off");
    var refusal =
        assertThrows(CannotStart.class, () -> DatabaseSettings.require(DATABASE.access()));
    assertEquals(
        "the database is set so that it leaks or loses: synchronous_commit is off and must be on:"
            + " mend its postgresql.conf and restart it",
        refusal.line());
    run("alter role valv_owner reset synchronous_commit");
  }

  private static String refusal() {
    return assertThrows(CannotStart.class, () -> Migrations.apply(DATABASE.access())).line();
  }

  private static void run(String statement) throws SQLException {
    var access = DATABASE.access();
    try (var connection =
            DriverManager.getConnection(
                access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
        var owner = connection.createStatement()) {
      owner.execute(statement);
    }
  }
}
