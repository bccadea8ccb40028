package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.valv.problem.Unavailable;

class SequencingTest {

  private final Sequencing sequencing = new Sequencing();
  private final TrailHealth health = new TrailHealth();
  private final Deque<Sequencer.Batch> batches = new ArrayDeque<>();
  private RuntimeException failure = new Unavailable("the database is away");
  private int asked;

  @Test
  void aFullBatchIsFollowedByTheNextAtOnce() {
    batches.add(new Sequencer.Batch(true, List.of()));
    batches.add(Sequencer.Batch.NOTHING);
    batches.add(Sequencer.Batch.NOTHING);
    catchUp();
    assertEquals(2, asked);
  }

  @Test
  void aDatabaseThatIsAwayStopsNothingButTheNode() {
    assertDoesNotThrow(this::catchUp);
    assertThrows(Unavailable.class, health::check);
    assertDoesNotThrow(this::catchUp, "once more");
    batches.add(Sequencer.Batch.NOTHING);
    catchUp();
    assertEquals(3, asked);
    assertDoesNotThrow(health::check);
    assertDoesNotThrow(sequencing::end, "nothing had begun");
  }

  @Test
  void anyOtherFailureStopsNothing() {
    failure = new IllegalStateException();
    assertDoesNotThrow(this::catchUp);
    assertDoesNotThrow(this::catchUp, "once more");
    assertDoesNotThrow(health::check);
  }

  @Test
  void whoIsNotTheSequencerGivesNoPlaces() {
    var sequencer = new Sequencer();
    sequencer.table =
        new TreeTable() {
          @Override
          public boolean maySequence() {
            return false;
          }
        };
    assertSame(Sequencer.Batch.NOTHING, sequencer.integrate());
  }

  private void catchUp() {
    sequencing.health = health;
    sequencing.sequencer =
        new Sequencer() {
          @Override
          public Batch integrate() {
            asked++;
            var next = batches.poll();
            if (next == null) {
              throw failure;
            }
            return next;
          }
        };
    sequencing.catchUp();
  }
}
