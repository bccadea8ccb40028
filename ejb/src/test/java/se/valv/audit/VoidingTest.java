package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.crypto.KeyRings;
import se.valv.problem.Unavailable;

class VoidingTest {

  private static final EntryNumber FIRST = new EntryNumber(7, 3);
  private static final EntryNumber SECOND = new EntryNumber(7, 5);

  private final Voiding voiding = new Voiding();
  private final Set<EntryNumber> entries = new HashSet<>();
  private final List<EntryNumber> voided = new ArrayList<>();
  private HeldNumbers.Running running = new HeldNumbers.Running(10, 10);
  private boolean away;

  @BeforeEach
  void wire() {
    voiding.epoch = new Epoch();
    voiding.epoch.keys = KeyRings.inMemory();
    voiding.epoch.begin(7, "valv-1");
    voiding.trail =
        new AuditTrail() {
          @Override
          public void writeAlone(EntryNumber number, AuditEntry entry) {
            if (away) {
              throw new Unavailable("the database is away");
            }
            assertEquals(Outcome.VOID, entry.outcome());
            voided.add(number);
          }
        };
    voiding.held =
        new HeldNumbers() {
          @Override
          public Running running() {
            return running;
          }

          @Override
          public Set<EntryNumber> among(Collection<EntryNumber> numbers) {
            var held = new HashSet<>(numbers);
            held.retainAll(entries);
            return held;
          }
        };
  }

  @Test
  void whatWasRolledBackIsVoidOnceAndInOrder() {
    voiding.epoch.abandoned(FIRST);
    voiding.epoch.abandoned(SECOND);
    voiding.settle();
    voiding.settle();
    assertEquals(List.of(FIRST, SECOND), voided);
  }

  /** The commit was done, and only its answer lost. */
  @Test
  void aNumberThatAnEntryHasAfterAllIsNotVoid() {
    entries.add(FIRST);
    voiding.epoch.abandoned(FIRST);
    voiding.epoch.abandoned(SECOND);
    voiding.settle();
    assertEquals(List.of(SECOND), voided);
  }

  @Test
  void aNumberThatATransactionMayYetCommitWaitsForItsEnd() {
    running = new HeldNumbers.Running(8, 10);
    voiding.epoch.abandoned(FIRST);
    voiding.settle();
    running = new HeldNumbers.Running(9, 12);
    voiding.epoch.abandoned(SECOND);
    voiding.settle();
    assertEquals(List.of(), voided);
    running = new HeldNumbers.Running(11, 12);
    voiding.settle();
    assertEquals(List.of(FIRST), voided, "transaction 11 may have the second");
    entries.add(SECOND);
    running = new HeldNumbers.Running(12, 12);
    voiding.settle();
    assertEquals(List.of(FIRST), voided);
  }

  /** The writing of a void entry may itself have been committed without an answer. */
  @Test
  void whatCouldNotBeWrittenIsAskedForAgain() {
    away = true;
    voiding.epoch.abandoned(FIRST);
    voiding.epoch.abandoned(SECOND);
    voiding.settle();
    away = false;
    entries.add(FIRST);
    running = new HeldNumbers.Running(11, 12);
    voiding.settle();
    assertEquals(List.of(), voided);
    running = new HeldNumbers.Running(12, 12);
    voiding.settle();
    assertEquals(List.of(SECOND), voided);
  }
}
