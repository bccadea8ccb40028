package se.valv.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.audit.CanonicalEntry;
import se.valv.audit.EntryNumber;
import se.valv.audit.Fork;
import se.valv.audit.tree.KeyChange;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.Sha256;
import se.valv.crypto.Signer;

class DeclarationTest {

  private static final Instant AT = Instant.parse("2026-11-23T11:55:06.123456Z");
  private static final EntryNumber NUMBER = new EntryNumber(3, 17);
  private static final byte[] SALT = new byte[32];

  @Test
  void anEntryIsReadFromTheBytesThatItsLeafWasMadeOf() {
    for (var id : Arrays.asList(null, UUID.randomUUID())) {
      var declaration = new Declaration(9, hashed(id, "backup x at 7", "DONE"));
      assertTrue(declaration.isOf(leaf(declaration)));
      assertEquals(
          Optional.of(new Declaration.Said("RESTORED", NUMBER, AT, "backup x at 7")),
          declaration.said());
    }
  }

  @Test
  void whatWasNotDoneOrHasNoPurposeSaysNothing() {
    assertEquals(Optional.empty(), new Declaration(9, hashed(null, "at 7", "REFUSED")).said());
    assertEquals(Optional.empty(), new Declaration(9, hashed(null, null, "DONE")).said());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32, 39, 41, 64, 65, 75, 90, 100, 110})
  void bytesThatAreNoEntrySayNothing(int length) {
    var whole = hashed(UUID.randomUUID(), "backup x at 7", "DONE");
    assertEquals(Optional.empty(), new Declaration(9, Arrays.copyOf(whole, length)).said());
    var wrong = whole.clone();
    Arrays.fill(wrong, length, wrong.length, (byte) -1);
    assertEquals(Optional.empty(), new Declaration(9, wrong).said());
  }

  @Test
  void onlyWhatItsLeafProvesIsDeclared() {
    var restore = new Declaration(9, hashed(null, "backup x at 7", "DONE"));
    var forged = new Declaration(11, hashed(null, "backup x at 10", "DONE"));
    var declarations = new Declarations(List.of(restore, forged).iterator(), key(0));
    var findings = walked(declarations, restore);
    assertEquals(List.of(new Fork(7, 9, NUMBER, AT)), declarations.forks());
    assertEquals(1, findings.count());
    assertEquals(Optional.of(11L), findings.first().orElseThrow().position());
    assertEquals(1, declarations.told().size());
  }

  @Test
  void aChangeOfTheKeyIsFollowedFromWhicheverKeySomebodyHas() {
    var note = new KeyChange(key(0), key(1)).signed(signer(0), signer(1)).toString();
    var change = new Declaration(9, hashed("CHECKPOINT_KEY_CHANGED", null, note, "DONE"));
    for (var given : List.of(0, 1)) {
      var declarations = new Declarations(List.of(change).iterator(), key(given));
      assertEquals(0, walked(declarations, change).count());
      assertEquals(key(0), declarations.keys().at(9));
      assertEquals(key(1), declarations.keys().at(10));
      var told = String.join(" ", declarations.told());
      assertTrue(told.contains(key(1 - given).toString()), told);
      assertFalse(told.contains(key(given).toString()), told);
    }
  }

  @Test
  void aChangeThatTheLogsKeyDidNotSignIsFound() {
    var note = new KeyChange(key(5), key(6)).signed(signer(5), signer(6)).toString();
    for (var purpose : List.of(note, "no note")) {
      var change = new Declaration(9, hashed("CHECKPOINT_KEY_CHANGED", null, purpose, "DONE"));
      var declarations = new Declarations(List.of(change).iterator(), key(0));
      var found = walked(declarations, change).first().orElseThrow();
      assertTrue(found.line().contains("is not signed by the log's key"), found.line());
      assertEquals(key(0), declarations.keys().newest());
    }
  }

  private static Findings walked(Declarations declarations, Declaration leaf) {
    var findings = new Findings();
    for (var position = 0L; position < 13; position++) {
      declarations.look(new Trail.Leaf(position, null, leaf(leaf), null), findings);
    }
    return findings;
  }

  private static NoteKey key(int number) {
    return new NoteKey("valv.example/prov", signer(number).publicKey());
  }

  private static Signer signer(int number) {
    var seed = new byte[32];
    seed[0] = (byte) number;
    return Signer.ofSeed(seed);
  }

  @Test
  void anotherLeafIsNotOfIt() {
    var declaration = new Declaration(9, hashed(null, "backup x at 7", "DONE"));
    var other = leaf(declaration);
    other[7]++;
    assertFalse(declaration.isOf(other));
  }

  private static byte[] leaf(Declaration declaration) {
    return ByteBuffer.allocate(33).put((byte) 2).put(Sha256.of(declaration.hashed())).array();
  }

  private static byte[] hashed(@Nullable UUID id, @Nullable String purpose, String outcome) {
    return hashed("RESTORED", id, purpose, outcome);
  }

  private static byte[] hashed(
      String act, @Nullable UUID id, @Nullable String purpose, String outcome) {
    var entry =
        new CanonicalEntry()
            .number(2)
            .number(NUMBER.epoch())
            .number(NUMBER.number())
            .time(AT)
            .optionalId(id)
            .optionalId(id)
            .optionalText(id == null ? null : "READER")
            .optionalId(id)
            .text("NODE")
            .text("valv-1")
            .text(act)
            .text("INSTALLATION")
            .optionalId(id)
            .optionalNumber(id == null ? null : 4)
            .optionalId(id)
            .optionalText(purpose)
            .text(outcome)
            .optionalText(null)
            .optionalBytes(null)
            .optionalNumber(null)
            .optionalBytes(null)
            .toBytes();
    return ByteBuffer.allocate(SALT.length + entry.length).put(SALT).put(entry).array();
  }
}
