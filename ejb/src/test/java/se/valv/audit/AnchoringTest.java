package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.anchor.Anchor;
import se.valv.audit.tree.Head;
import se.valv.identity.Act;

class AnchoringTest {

  @TempDir private Path folder;

  private final List<Act> told = new ArrayList<>();
  private final Anchoring anchoring = new Anchoring();
  private Optional<Checkpoint> newest = Optional.empty();
  private Compared.Verdict verdict = Compared.Verdict.SAME;

  @BeforeEach
  void wire() {
    anchoring.checkpoints =
        new Checkpoints() {
          @Override
          public Optional<Checkpoint> latest() {
            return newest;
          }
        };
    anchoring.continuation =
        new Continuation() {
          @Override
          public Compared of(Kept then, Instant at) {
            return new Compared(verdict, then.size(), 0, null);
          }
        };
    anchoring.trail =
        new AuditTrail() {
          @Override
          public EntryNumber recordOfNode(Act act, About about, Outcome outcome, String purpose) {
            told.add(act);
            return new EntryNumber(1, told.size());
          }
        };
    anchoring.anchor = Optional.of(Anchor.of("file:" + folder.resolve("dit/ankare")));
  }

  @Test
  void anAnchorIsToldOfEachCheckpointOnce() throws IOException {
    Files.createDirectory(folder.resolve("dit"));
    anchoring.carry();
    assertFalse(Files.exists(folder.resolve("dit/ankare")), "there is no checkpoint yet");
    newest = Optional.of(checkpoint(1));
    anchoring.carry();
    anchoring.carry();
    newest = Optional.of(checkpoint(2));
    anchoring.carry();
    assertEquals("note 1\n\nnote 2\n\n", Files.readString(folder.resolve("dit/ankare")));
    assertEquals(List.of(), told);
  }

  @Test
  void anAnchorThatIsLostIsToldOfOnceAndGetsTheNewestWhenItIsBack() throws IOException {
    newest = Optional.of(checkpoint(1));
    anchoring.carry();
    anchoring.carry();
    assertEquals(List.of(TrailAct.ANCHOR_LOST), told);
    newest = Optional.of(checkpoint(2));
    Files.createDirectory(folder.resolve("dit"));
    anchoring.carry();
    anchoring.carry();
    assertEquals("note 2\n\n", Files.readString(folder.resolve("dit/ankare")));
    assertEquals(List.of(TrailAct.ANCHOR_LOST, TrailAct.ANCHOR_BACK), told);
  }

  @ParameterizedTest
  @CsvSource({"SAME, 0", "RESTORED, 0", "DIFFERS, 1", "CUT, 1", "NOT_OURS, 1"})
  void aLogThatDoesNotGoOnFromWhatTheAnchorRemembersIsAnAlarmAtTheStart(
      Compared.Verdict found, int alarms) throws IOException {
    var file = Files.createDirectory(folder.resolve("dit")).resolve("ankare");
    var root = Base64.getEncoder().encodeToString(new byte[32]);
    Files.writeString(file, "prov\n7\n" + root + "\n\n\u2014 prov AAAA\n\n");
    verdict = found;
    for (var size = 1; size < 4; size++) {
      newest = Optional.of(checkpoint(size));
      anchoring.carry();
    }
    assertEquals(Collections.nCopies(alarms, TrailAct.LOG_DIFFERS), told);
    assertTrue(Files.readString(file).endsWith("\n\nnote 3\n\n"), "it is told all the same");
  }

  private static Checkpoint checkpoint(long size) {
    return new Checkpoint(
        "prov", new Head(size, new byte[32]), "note " + size + "\n", Instant.EPOCH);
  }
}
