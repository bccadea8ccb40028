package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.audit.TrailCheck;
import se.valv.audit.TrailCheck.Progress;

/** The check that a node makes of its own log. */
@ExtendWith(ArquillianExtension.class)
class TrailCheckIT {

  private static final String OWNER = "owner.properties";

  @Inject private TrailCheck check;
  private Connection owner;

  @Deployment
  static EnterpriseArchive application() {
    return TestApplication.withOwner(OWNER, TrailCheckIT.class);
  }

  @BeforeEach
  void own() throws SQLException {
    var access = new Properties();
    try (var in = TrailCheckIT.class.getResourceAsStream("/" + OWNER)) {
      access.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    owner = DriverManager.getConnection(access.getProperty("url"), access);
    run("create temporary table kept as select * from valv.audit_leaf where position = 7");
  }

  @AfterEach
  void close() throws SQLException {
    owner.close();
  }

  @Test
  void aWholeLogIsWholeAndProgressEnds() {
    var told = new ArrayList<Progress>();
    var verdict = check.run(told::add);
    assertTrue(verdict.isWhole(), verdict::toString);
    assertTrue(verdict.head().size() > 0);
    assertEquals(told.getLast().of(), told.getLast().done());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ALTERED; update valv.audit_entry set source = concat(source, '!')",
        "ALTERED; update valv.audit_entry set salt = set_byte(salt, 0, get_byte(salt, 0) # 1)",
        "DELETED; delete from valv.audit_entry"
      })
  void anEntryThatIsNotWhatItsLeafSaysIsNamed(String what, String tampering) throws SQLException {
    var where = " where (epoch, number) in (select epoch, number from kept)";
    run("create temporary table entry as select * from valv.audit_entry" + where);
    run(tampering + where);
    var wrong = check.run(p -> {}).wrong().orElseThrow();
    run("delete from valv.audit_entry" + where);
    run("alter table valv.audit_entry disable trigger user");
    run("insert into valv.audit_entry select * from entry");
    run("alter table valv.audit_entry enable trigger user");
    assertEquals(what, wrong.what());
    assertEquals(7, wrong.position());
  }

  @Test
  void aLeafThatIsNotTheOneThatWasSignedIsFound() throws SQLException {
    run(
        "update valv.audit_leaf set leaf = set_byte(leaf, 9, get_byte(leaf, 9) # 1) where position = 7");
    var wrong = check.run(p -> {}).wrong().orElseThrow();
    run("update valv.audit_leaf set leaf = (select leaf from kept) where position = 7");
    assertTrue(Objects.requireNonNull(wrong.position()) <= 7, wrong::toString);
  }

  private void run(String statement) throws SQLException {
    try (var sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }
}
