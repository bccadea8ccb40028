package se.valv.crypto;

import java.time.Clock;

/** Key rings for tests of what seals with them. */
public final class KeyRings {

  private KeyRings() {}

  /** A ring with keys of its own and no database. */
  public static KeyRing inMemory() {
    var random = new Randomness();
    var rows = new RowsInMemory();
    var master = MasterKeys.of(MasterKey.ofBytes(Vectors.key(), random));
    return new KeyRing(master, rows, random, Clock.systemUTC(), new KeyUse());
  }
}
