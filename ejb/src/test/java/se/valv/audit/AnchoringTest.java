package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.anchor.Anchor;
import se.valv.audit.tree.Head;
import se.valv.identity.Act;

class AnchoringTest {

  @TempDir private Path folder;

  private final List<Act> told = new ArrayList<>();
  private final Anchoring anchoring = new Anchoring();
  private Optional<Checkpoint> newest = Optional.empty();

  @BeforeEach
  void wire() {
    anchoring.checkpoints =
        new Checkpoints() {
          @Override
          public Optional<Checkpoint> latest() {
            return newest;
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

  private static Checkpoint checkpoint(long size) {
    return new Checkpoint(
        "prov", new Head(size, new byte[32]), "note " + size + "\n", Instant.EPOCH);
  }
}
