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
import se.valv.crypto.Sha256;

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
    var findings = new Findings();
    var declarations = new Declarations(List.of(restore, forged).iterator());
    for (var position = 0L; position < 13; position++) {
      declarations.look(new Trail.Leaf(position, null, leaf(restore), null), findings);
    }
    assertEquals(List.of(new Fork(7, 9, NUMBER, AT)), declarations.forks());
    assertEquals(1, findings.count());
    assertEquals(Optional.of(11L), findings.first().orElseThrow().position());
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
            .text("RESTORED")
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
