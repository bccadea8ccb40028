package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the log and what is signed of it: the application adds by function, and no more. */
class TreeRowsIT {

  /** As of a foreign key. */
  private static final String NO_SUCH = "23503";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into valv.audit_leaf values (1000000, 1, 1, '\\x00')",
        "update valv.audit_leaf set position = position",
        "update valv.audit_tile set level = 1",
        "update valv.audit_checkpoint set note = ''",
        "delete from valv.audit_leaf",
        "delete from valv.audit_tile",
        "delete from valv.audit_checkpoint",
        "delete from valv.audit_pending",
        "truncate valv.audit_leaf, valv.audit_tile, valv.audit_checkpoint",
        "select * from valv.audit_pending",
        "select valv.integrate(0, '{1}', '{1}')",
        "create table valv_month.mine (x int)",
        "select * from valv_month.audit_entry_other"
      })
  void theTreeCanNotBeAlteredByTheApplication(String statement) {
    try (var application = Sql.application()) {
      assertEquals(Sql.REFUSED, application.tried(statement));
    }
  }

  @Test
  void anEntryIsOfAnEpochThatThereIs() {
    try (var application = Sql.application()) {
      assertEquals(
          NO_SUCH,
          application.tried(
              "insert into valv.audit_entry (epoch, number, format, at, authentication, source, act,"
                  + " kind, outcome, salt, leaf, mac, mac_step) values (1000000, 1, 2, now(), '', '',"
                  + " '', '', '', '', '', '', 0)"));
    }
  }
}
