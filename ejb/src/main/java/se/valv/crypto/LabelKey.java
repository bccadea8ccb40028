package se.valv.crypto;

/**
 * One generation of one key of the ring, opened: seals small values and wraps the keys of bodies.
 * Borrowed for one act; who keeps it longer keeps a key that may have been erased meanwhile.
 */
public final class LabelKey {

  private final int generation;
  private final Aead aead;

  LabelKey(int generation, Aead aead) {
    this.generation = generation;
    this.aead = aead;
  }

  /** Which key it is; to be stored beside what it seals. */
  public int generation() {
    return generation;
  }

  /** The cipher under this key, for whoever has something to bind a value to. */
  public Aead aead() {
    return aead;
  }

  /** Seals a value that is bound to its place by other means, such as the hash of its row. */
  public byte[] seal(byte[] plaintext) {
    return aead.seal(plaintext, new byte[0]);
  }

  /** Opens what {@link #seal} made. */
  public byte[] open(byte[] sealed) {
    return aead.open(sealed, new byte[0]);
  }
}
