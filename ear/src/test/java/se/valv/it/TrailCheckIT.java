package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check that a node makes of its own log finds what its database's owner did. */
class TrailCheckIT {

  private final Http auditor = Http.as("AUDITOR");
  private final Sql owner = Sql.owner();

  @AfterEach
  void close() {
    owner.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ALTERED; update valv.audit_entry set source = concat(source, '!')",
        "ALTERED; update valv.audit_entry set salt = set_byte(salt, 0, get_byte(salt, 0) # 1)",
        "DELETED; delete from valv.audit_entry"
      })
  void anEntryThatIsNotWhatItsLeafSaysIsNamed(String what, String tampering)
      throws InterruptedException {
    var where =
        " where (epoch, number) = (select epoch, number from valv.audit_leaf where position = 7)";
    run("create temporary table entry as select * from valv.audit_entry" + where);
    run(tampering + where);
    var wrong = wrong();
    run("delete from valv.audit_entry" + where);
    run("alter table valv.audit_entry disable trigger user");
    run("insert into valv.audit_entry select * from entry");
    run("alter table valv.audit_entry enable trigger user");
    assertEquals(what, wrong.path("what").asText());
    assertEquals(7, wrong.path("place").asInt());
  }

  @Test
  void aLeafThatIsNotTheOneThatWasSignedIsFound() throws InterruptedException {
    run("create temporary table kept as select * from valv.audit_leaf where position = 7");
    run(
        "update valv.audit_leaf set leaf = set_byte(leaf, 9, get_byte(leaf, 9) # 1) where position = 7");
    var wrong = wrong();
    run("update valv.audit_leaf set leaf = (select leaf from kept) where position = 7");
    assertTrue(wrong.path("place").asInt(8) <= 7, wrong::toString);
  }

  private JsonNode wrong() throws InterruptedException {
    var state = Eventually.isVerified(auditor);
    assertEquals("BROKEN", state.path("phase").asText(), state::toString);
    return state.path("wrong");
  }

  private void run(String statement) {
    assertEquals("done", owner.tried(statement));
  }
}
