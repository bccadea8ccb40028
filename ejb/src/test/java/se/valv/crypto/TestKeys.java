package se.valv.crypto;

import java.time.Clock;

/** Keys without a database and without a key file. */
public final class TestKeys {

  private TestKeys() {}

  /** An empty ring under a new master key. */
  public static KeyRing ring() {
    var random = new Randomness();
    var master = MasterKey.ofBytes(random.bytes(RawKey.BYTES), random);
    return new KeyRing(master, new RowsInMemory(), random, Clock.systemUTC());
  }
}
