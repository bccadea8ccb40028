package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.audit.Compared.Verdict;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.ControlCode;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.Sha256;
import se.valv.crypto.Signer;

/** A log of 500 entries beside what somebody has of it. */
class ContinuationTest {

  private static final long NOW = 500;
  private static final Signer SIGNER = Signer.ofSeed(new byte[32]);
  private static final NoteKey KEY = new NoteKey("valv.example/prov", SIGNER.publicKey());

  private final Continuation continuation = new Continuation();
  private List<Fork> forks = List.of();

  @BeforeEach
  void wire() {
    continuation.checkpoints =
        new Checkpoints() {
          @Override
          public KeyHistory keys() {
            return new KeyHistory(KEY, List.of());
          }
        };
    continuation.tree =
        new TreeReader() {
          @Override
          public long size() {
            return NOW;
          }

          @Override
          public Head head(long size) {
            return ContinuationTest.head(size, 0);
          }

          @Override
          public List<Fork> forks() {
            return forks;
          }
        };
  }

  @Test
  void whatItBeginsWithIsTheSameWhetherThereWereRestoresOrNot() {
    assertVerdict(Verdict.SAME, code(300, 0));
    forks = List.of(ForkTest.fork(100, 103, 1));
    assertVerdict(Verdict.SAME, code(300, 0));
    assertVerdict(Verdict.SAME, code(100, 0));
    assertVerdict(Verdict.SAME, note(300, KEY));
  }

  @Test
  void withoutADeclaredRestoreWhatDiffersIsAnAlarm() {
    assertVerdict(Verdict.DIFFERS, code(300, 1));
    assertVerdict(Verdict.CUT, code(501, 0));
    assertTrue(Verdict.DIFFERS.isAlarm() && Verdict.CUT.isAlarm());
  }

  @Test
  void whatARestoreMayHaveLostIsNeitherGoodNorAnAlarm() {
    var fork = ForkTest.fork(100, 103, 1);
    forks = List.of(fork);
    for (var lost : List.of(code(101, 1), code(300, 1), code(501, 0))) {
      var compared = continuation.of(lost);
      assertEquals(Verdict.RESTORED, compared.verdict());
      assertEquals(fork, compared.fork());
      assertFalse(compared.verdict().isAlarm());
    }
  }

  @Test
  void whatTheBackupHadMustBeThereAsItWas() {
    forks = List.of(ForkTest.fork(100, 103, 1));
    assertVerdict(Verdict.DIFFERS, code(100, 1));
    assertVerdict(Verdict.DIFFERS, code(99, 1));
  }

  @Test
  void aRestoreExplainsNothingThatIsKnownToBeKeptAfterIt() {
    var fork = ForkTest.fork(100, 103, 1);
    forks = List.of(fork);
    var before = fork.at().minusSeconds(1);
    assertEquals(Verdict.RESTORED, continuation.of(code(300, 1), before).verdict());
    for (var after : List.of(fork.at(), Instant.MAX)) {
      assertEquals(Verdict.DIFFERS, continuation.of(code(300, 1), after).verdict());
      assertEquals(Verdict.CUT, continuation.of(code(501, 1), after).verdict());
      assertEquals(Verdict.SAME, continuation.of(code(300, 0), after).verdict());
    }
  }

  @Test
  void anotherLogsNoteIsNotOurs() {
    assertVerdict(Verdict.NOT_OURS, note(300, new NoteKey("valv.example/annan", KEY.publicKey())));
  }

  private void assertVerdict(Verdict verdict, Kept kept) {
    var compared = continuation.of(kept);
    assertEquals(verdict, compared.verdict());
    assertEquals(kept.size(), compared.size());
    assertEquals(NOW, compared.now());
    assertNull(compared.fork());
  }

  private static Kept code(long size, int branch) {
    return Kept.parse(ControlCode.of(head(size, branch)).toString()).orElseThrow();
  }

  private static Kept note(long size, NoteKey key) {
    var text = new CheckpointText(key.name(), head(size, 0)).toString();
    return Kept.parse(Note.signed(text, key, SIGNER).toString()).orElseThrow();
  }

  private static Head head(long size, int branch) {
    return new Head(size, Sha256.of(new byte[] {(byte) size, (byte) branch}));
  }
}
