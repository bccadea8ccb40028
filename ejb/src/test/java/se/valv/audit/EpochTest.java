package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.valv.crypto.KeyRings;
import se.valv.problem.Unavailable;

class EpochTest {

  private final Epoch epoch = new Epoch();

  @Test
  void beforeTheTrailIsOpenNothingHasANumber() {
    assertThrows(Unavailable.class, epoch::next);
    assertThrows(Unavailable.class, epoch::node);
  }

  @Test
  void numbersAreGivenOnceFromOne() {
    epoch.keys = KeyRings.inMemory();
    epoch.begin(7, "valv-1");
    assertEquals(new EntryNumber(7, 1), epoch.next());
    assertEquals(new EntryNumber(7, 2), epoch.next());
  }

  @Test
  void theKeyWalksOnWhenItWasUsedAndNeverBack() {
    epoch.ratchet();
    epoch.keys = KeyRings.inMemory();
    epoch.begin(7, "valv-1");
    var leaf = new byte[33];
    epoch.ratchet();
    var first = epoch.mac(leaf);
    assertEquals(0, first.step(), "nothing was authenticated before it");
    epoch.ratchet();
    epoch.ratchet();
    var second = epoch.mac(leaf);
    assertEquals(1, second.step());
    assertFalse(Arrays.equals(first.mac(), second.mac()));
  }

  @Test
  void numbersThatAreOwedAreTakenOnceAndInOrder() {
    var first = new EntryNumber(7, 3);
    var second = new EntryNumber(7, 5);
    epoch.abandoned(first);
    epoch.abandoned(second);
    assertEquals(List.of(first, second), epoch.takeAbandoned());
    assertEquals(List.of(), epoch.takeAbandoned());
  }
}
