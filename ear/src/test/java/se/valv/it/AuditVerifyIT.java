package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.audit.tree.NoteKey;
import se.valv.audit.tree.Tile;

/**
 * The separate verifier against whoever owns the database, and the signing key too: what he does to
 * a copy of the node's log is found, and the first wrong entry named.
 */
class AuditVerifyIT {

  private static final Path FOLDER = Path.of("target", "it-verify").toAbsolutePath();
  private static final Path PASSWORD = FOLDER.resolve("reader.password");
  private static final Path CHECKPOINT = FOLDER.resolve("kept.checkpoint");
  private static final Path BUNDLE = FOLDER.resolve("kept.bundle");
  private static final int ENOUGH = 2 * Tile.WIDTH + 50;

  /** The place that is tampered with; its tile is whole. */
  private static final int PLACE = 300;

  private static final String ENTRY =
      " (epoch, number) = (select epoch, number from valv.audit_leaf where position = 300)";

  private static final String TAIL =
      "delete from valv.audit_entry e using valv.audit_leaf l where l.epoch = e.epoch and"
          + " l.number = e.number and l.position >= 400; delete from valv.audit_leaf where position"
          + " >= 400; ";

  private static LogCopy copy;
  private static Path key;

  @BeforeAll
  static void copyAndKeep() throws SQLException, IOException {
    Folders.delete(FOLDER);
    Files.createDirectories(FOLDER);
    key = TestNode.running().node().data("checkpoint.key");
    LogCopy.grow(ENOUGH);
    copy = LogCopy.take(FOLDER.resolve("copy"));
    Files.writeString(PASSWORD, copy.access().auditReaderPassword());
    Files.writeString(
        CHECKPOINT,
        copy.value("select note from valv.audit_checkpoint order by size desc limit 1"));
    var export = Command.audit(words("export", BUNDLE.toString()));
    assertEquals(0, export.code(), export::toString);
  }

  @AfterAll
  static void close() throws SQLException {
    copy.close();
  }

  @BeforeEach
  void putBack() throws SQLException, IOException {
    copy.putBack();
  }

  @Test
  void aLogThatNobodyTouchedIsWhole() {
    for (var kept : List.of(CHECKPOINT, BUNDLE)) {
      var verified = verify("--state", "--earlier", kept.toString());
      assertEquals(0, verified.code(), verified::toString);
      assertTrue(verified.last().contains("Whole: "), verified::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update valv.audit_entry set outcome = concat(outcome, '!') where"
            + "| does not hash to its leaf: altered",
        "update valv.audit_entry set salt = sha256(salt) where"
            + "| does not hash to its leaf: altered",
        "update valv.audit_entry set at = at + interval '1 second' where"
            + "| does not hash to its leaf: altered",
        "delete from valv.audit_entry where | is not there: deleted"
      })
  void anEntryThatIsNotWhatItsLeafSaysIsNamed(String tampering, String told) throws SQLException {
    var number = number(PLACE);
    copy.run(tampering + ENTRY);
    assertBroken("entry " + number + " (place 300) " + told);
  }

  /** Altered, moved, taken out, put in between. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update valv.audit_leaf set leaf = sha256(leaf) || '\\x00' where position = 300",
        "update valv.audit_leaf set position = position + 1000000 where position in (300, 301);"
            + " update valv.audit_leaf set position = 1000601 - position where position >= 1000000",
        "delete from valv.audit_leaf where position = 300; update valv.audit_leaf set position ="
            + " position + 1000000 where position > 300; update valv.audit_leaf set position ="
            + " position - 1000001 where position > 1000000",
        "update valv.audit_leaf set position = position + 1000000 where position >= 300; update"
            + " valv.audit_leaf set position = position - 999999 where position >= 1000000; insert"
            + " into valv.audit_leaf select 300, epoch, 900000, leaf from valv.audit_leaf where"
            + " position = 7"
      })
  void aLeafThatIsNotTheOneThatWasSignedIsNamed(String tampering) throws SQLException {
    copy.run(tampering);
    assertBroken("(place 300) is not the one that was signed: altered or moved");
  }

  @Test
  void anEntryThatNoNodeWroteIsNamed() throws SQLException {
    copy.run(
        "create temporary table added as select * from valv.audit_entry where"
            + ENTRY
            + "; update added set number = 900000; insert into valv.audit_entry select * from added;"
            + " drop table added");
    assertBroken("-900000 has no place in the tree: inserted by no node");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from valv.audit_leaf where position = 300 | there is no entry at place 300",
        "update valv.audit_tile set root = sha256(root) where number = 1 | tile 0/1 is not made of",
        "delete from valv.audit_tile where number = 1 | tile 0/1 is not there: deleted",
        "update valv.audit_checkpoint set note = replace(note, 'A', 'B') | is not signed by the key",
        "delete from valv.audit_checkpoint where size > 300 | no checkpoint covers ",
        "delete from valv.audit_checkpoint | no checkpoint covers ",
        "delete from valv.audit_leaf where position >= 400 | a checkpoint says "
      })
  void aTreeThatDoesNotBelongTogetherIsFound(String tampering, String told) throws SQLException {
    copy.run(tampering);
    assertBroken(told);
  }

  @Test
  void whatWasCutOffIsFoundByWhatWasKept() throws SQLException {
    copy.run(TAIL + "delete from valv.audit_checkpoint where size > 400");
    copy.signAnew(key());
    assertEquals(0, verify().code(), "it is a whole log of an earlier day");
    for (var kept : List.of(CHECKPOINT, BUNDLE)) {
      assertBroken("the tail was cut, or an old copy put back", "--earlier", kept.toString());
    }
  }

  @Test
  void whatWasWrittenAnewAndSignedWithTheKeyIsFoundByWhatWasKept() throws SQLException {
    var number = number(PLACE);
    copy.run(
        "update valv.audit_entry set source = source || '!' where"
            + ENTRY
            + "; update valv.audit_entry e set leaf = '\\x02'::bytea || sha256(salt ||"
            + " valv.canonical(e)) where"
            + ENTRY
            + "; update valv.audit_leaf l set leaf = e.leaf from valv.audit_entry e"
            + " where l.position = 300 and e.epoch = l.epoch and e.number = l.number");
    copy.signAnew(key());
    assertEquals(0, verify().code(), "nothing in it is wrong but that it was another");
    assertBroken("does not begin with the ", "--earlier", CHECKPOINT.toString());
    assertBroken(
        "entry " + number + " (place 300) is not the one of your earlier bundle",
        "--earlier",
        BUNDLE.toString());
  }

  @Test
  void aNumberThatWasTakenAwayBeforeItHadAPlaceIsMissed() throws SQLException {
    var number = number(PLACE);
    copy.run(
        "update valv.audit_entry set at = at - interval '1 day'; delete from valv.audit_entry where"
            + ENTRY
            + "; delete from valv.audit_leaf where position = 300; update valv.audit_leaf set"
            + " position = position + 1000000 where position > 300; update valv.audit_leaf set"
            + " position = position - 1000001 where position > 1000000; update valv.audit_entry set at = now() where"
            + " number = (select max(number) from valv.audit_entry)");
    copy.run(
        "update valv.audit_entry e set leaf = set_byte('\\x00', 0, format) || sha256(salt ||"
            + " valv.canonical(e)); update valv.audit_leaf l set leaf = e.leaf from"
            + " valv.audit_entry e where e.epoch = l.epoch and e.number = l.number");
    copy.signAnew(key());
    assertBroken("entry " + number + " is missing, and nothing says that it was lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update valv.record set body = set_byte(body, 20, get_byte(body, 20) # 1) where"
            + "| is not what its last entry wrote: altered",
        "update valv.record set label_id = (select l.id from valv.label l where l.id <> label_id"
            + " limit 1) where | is not what its last entry wrote: altered",
        "update valv.record set version = version - 1 where | an old one was put back",
        "delete from valv.record where | is not there: deleted",
        "update valv.record set id = '00000000-0000-4000-8000-000000000001' where"
            + "| was written by no entry: inserted"
      })
  void aRowThatIsNotWhatTheLogSaysIsNamed(String tampering, String told) throws SQLException {
    var id = copy.value("select max(id::text) from valv.record");
    copy.run(tampering + " id = '" + id + "'");
    var named = told.endsWith("inserted") ? "00000000-0000-4000-8000-000000000001" : id;
    assertTrue(assertBroken(told, "--state").contains("the row of " + named + " "));
    assertEquals(0, verify().code(), "the log itself is whole");
  }

  @Test
  void whatWasErasedByADecisionIsGoneAndStaysSo() throws SQLException {
    var id = copy.value("select max(id::text) from valv.record");
    copy.run(
        "insert into valv.audit_entry (epoch, number, format, at, authentication, source, act,"
            + " kind, object_id, outcome, salt, leaf, mac, mac_step) select epoch, 900000, 2, now(),"
            + " 'NODE', 'valv-1', 'RECORD_ERASED', 'DOCUMENT', '"
            + id
            + "', 'DONE', salt, leaf, mac, 0 from valv.audit_entry where"
            + ENTRY
            + "; insert into valv.audit_pending select epoch, number, leaf, mac, mac_step from"
            + " valv.audit_entry where number = 900000");
    assertBroken("the row of " + id + " was erased and is there: put back", "--state");
    copy.run("delete from valv.record where id = '" + id + "'");
    var verified = verify("--state");
    assertEquals(0, verified.code(), verified::toString);
  }

  private static String assertBroken(String told, String... more) {
    var verified = verify(more);
    assertEquals(1, verified.code(), verified::toString);
    assertTrue(verified.last().startsWith("valv: broken: "), verified::toString);
    assertTrue(verified.last().contains(told), verified::toString);
    return verified.last();
  }

  private static Command.Ended verify(String... more) {
    var words = new ArrayList<>(List.of(words("verify")));
    words.addAll(List.of(more));
    return Command.audit(words.toArray(String[]::new));
  }

  private static String[] words(String... first) {
    var words = new ArrayList<>(List.of(first));
    words.addAll(List.of("--database", copy.access().jdbcUrl()));
    words.addAll(List.of("--password-file", PASSWORD.toString(), "--key", key.toString()));
    return words.toArray(String[]::new);
  }

  private static String number(int place) throws SQLException {
    return copy.value(
        "select epoch || '-' || number from valv.audit_leaf where position = " + place);
  }

  private static NoteKey key() {
    try {
      return NoteKey.parse(Files.readString(key));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
