package se.valv.crypto;

import java.time.Clock;

/** Key rings for tests of what seals with them. */
public final class KeyRings {

  private KeyRings() {}

  /** A ring with keys of its own and no database. */
  public static KeyRing inMemory() {
    var random = new Randomness();
    var rows = new RowsInMemory();
    return new KeyRing(MasterKey.ofBytes(Vectors.key(), random), rows, random, Clock.systemUTC());
  }
}
