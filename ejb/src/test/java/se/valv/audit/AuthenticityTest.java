package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.crypto.KeyRing;
import se.valv.crypto.KeyRings;

class AuthenticityTest {

  private static final byte[] LEAF = new byte[33];

  private final KeyRing keys = KeyRings.inMemory();
  private final Epoch epoch = new Epoch();
  private final Authenticity authenticity = new Authenticity();

  @BeforeEach
  void open() {
    epoch.keys = keys;
    authenticity.keys = keys;
    epoch.begin(7, "valv-1");
  }

  @Test
  void whatTheNodeWroteIsItsOwnInWhateverOrderItComes() {
    var early = epoch.mac(LEAF);
    epoch.ratchet();
    var late = epoch.mac(LEAF);
    assertTrue(authenticity.of(pending(7, late)));
    assertTrue(authenticity.of(pending(7, early)), "it committed late");
    assertTrue(authenticity.of(pending(7, late)));
  }

  @Test
  void whatAnotherWroteIsNot() {
    var tag = epoch.mac(LEAF);
    assertFalse(authenticity.of(pending(8, tag)), "another epoch");
    assertFalse(authenticity.of(pending(7, new MacChain.Tag(1, tag.mac()))), "another step");
    assertFalse(authenticity.of(pending(7, new MacChain.Tag(0, new byte[32]))), "no key");
    var other = new byte[33];
    other[5] = 1;
    assertFalse(authenticity.of(new Pending(new EntryNumber(7, 1), other, tag)), "another leaf");
  }

  @Test
  void numbersThatCanNotBeAreRefusedAtOnce() {
    var tag = epoch.mac(LEAF);
    assertFalse(authenticity.of(pending(0, tag)));
    assertFalse(authenticity.of(pending(1L << 40, tag)));
    assertFalse(authenticity.of(pending(7, new MacChain.Tag(-1, tag.mac()))));
    assertFalse(authenticity.of(pending(7, new MacChain.Tag(Integer.MAX_VALUE, tag.mac()))));
  }

  private static Pending pending(long epoch, MacChain.Tag tag) {
    return new Pending(new EntryNumber(epoch, 1), LEAF, tag);
  }
}
