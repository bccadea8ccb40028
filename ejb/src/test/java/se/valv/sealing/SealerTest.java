package se.valv.sealing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.access.Action;
import se.valv.access.Alarm;
import se.valv.access.Grant;
import se.valv.access.Grants;
import se.valv.access.RecordHeader;
import se.valv.audit.AuditEntry.About;
import se.valv.crypto.KeyRings;
import se.valv.crypto.Randomness;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Conflict;
import se.valv.problem.Stale;
import se.valv.problem.Tampered;

/** Rows here were never in a database, so their version is 0. */
class SealerTest {

  private static final ObjectId OBJECT = ObjectId.random();
  private static final LabelId LABEL = new LabelId(UUID.randomUUID());
  private static final RecordHeader HEADER = new RecordHeader(OBJECT, Kind.DOCUMENT, LABEL, 0);

  private final List<Tampered> alarms = new ArrayList<>();
  private final Sealer sealer =
      new Sealer(
          KeyRings.inMemory(),
          new Randomness(),
          new Alarm() {
            @Override
            public void refused(About record, Tampered found) {
              alarms.add(found);
            }
          });

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"READ", "EXPORT", "PRINT", "APPROVE"})
  void whoMayTakePartOpensWhatWasSealed(Action action) {
    var row = row(Action.WRITE);

    try (var plaintext = sealer.open(row, to(action))) {
      assertEquals(Sample.secret(), plaintext.as(Sample.class));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"WRITE", "DROP", "RELABEL"})
  void whoMayMakeContentSealsAndDoesNotOpen(Action action) {
    var row = row(action);

    assertThrows(IllegalArgumentException.class, () -> sealer.open(row, to(action)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WRITE", "DROP", "RELABEL"})
  void whoMayNotMakeContentDoesNotSeal(Action action) {
    assertThrows(IllegalArgumentException.class, () -> sealer.seal(Sample.secret(), to(action)));
  }

  @Test
  void grantForAnotherPlaceIsAConflictAndNotTampering() {
    var row = row(Action.WRITE);
    var others =
        List.of(
            new RecordHeader(ObjectId.random(), Kind.DOCUMENT, LABEL, 0),
            new RecordHeader(OBJECT, Kind.ACCOUNT, LABEL, 0),
            new RecordHeader(OBJECT, Kind.DOCUMENT, new LabelId(UUID.randomUUID()), 0),
            new RecordHeader(OBJECT, Kind.DOCUMENT, LABEL, 1));

    for (var other : others) {
      var grant = Grants.grant(Action.READ, other);
      assertThrows(Conflict.class, () -> sealer.open(row, grant));
    }
  }

  @Test
  void contentOfAnotherRowIsTampering() {
    var elsewhere = new RecordHeader(ObjectId.random(), Kind.DOCUMENT, LABEL, 0);
    var foreign = sealer.seal(Sample.secret(), Grants.grant(Action.WRITE, elsewhere));
    var row = new Row(to(Action.WRITE), foreign);

    var found = assertThrows(Tampered.class, () -> sealer.open(row, to(Action.READ)));
    assertFalse(found.incident().toString().isBlank());
  }

  @Test
  void formatThatThereIsNotIsTampering() throws Exception {
    var row = row(Action.WRITE);
    alter(row.sealed(), "format", (short) 2);

    assertThrows(Tampered.class, () -> sealer.open(row, to(Action.READ)));
  }

  @Test
  void generationThatThereIsNotIsTampering() throws Exception {
    var row = row(Action.WRITE);
    alter(row.sealed(), "keyGeneration", 2);

    assertThrows(Tampered.class, () -> sealer.open(row, to(Action.READ)));
  }

  @Test
  void versionThatItsContentIsNotSealedForIsNotWritten() {
    var row = row(Action.WRITE);

    assertDoesNotThrow(row::requireSealedForThisVersion);
    row.replaceContent(sealedFor(row.version() + 1));
    assertThrows(IllegalStateException.class, row::requireSealedForThisVersion);
  }

  @Test
  void aRowThatHasMovedOnKeepsWhatItHas() {
    var row = row(Action.WRITE);
    var before = row.sealed();

    assertThrows(Stale.class, () -> row.replaceContent(sealedFor(row.version())));
    assertThrows(Stale.class, () -> row.replaceContent(sealedFor(row.version() + 2)));
    assertSame(before, row.sealed());
  }

  private Sealed sealedFor(int version) {
    var header = new RecordHeader(OBJECT, Kind.DOCUMENT, LABEL, version);
    return sealer.seal(Sample.secret(), Grants.grant(Action.WRITE, header));
  }

  @Test
  void nothingPrintsWhatIsSealed() {
    var row = row(Action.WRITE);
    var plaintext = sealer.open(row, to(Action.READ));

    assertEquals("Plaintext", plaintext.toString());
    assertEquals("Sealed", row.sealed().toString());
    plaintext.close();
    assertThrows(IllegalStateException.class, () -> plaintext.as(Sample.class));
  }

  private Row row(Action action) {
    return new Row(to(action), sealer.seal(Sample.secret(), to(action)));
  }

  private static Grant to(Action action) {
    return Grants.grant(action, HEADER);
  }

  /** What somebody with a hand in the database does. */
  private static void alter(Sealed sealed, String name, Object value) throws Exception {
    Field field = Sealed.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(sealed, value);
  }

  private static final class Row extends SealedRecord {

    Row(Grant grant, Sealed sealed) {
      super(grant, sealed);
    }
  }
}
