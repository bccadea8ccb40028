package se.valv.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import se.valv.crypto.Sha256;
import se.valv.problem.Tampered;
import se.valv.sealing.v1.SealedBody;

/**
 * The sealed part of a row. Only {@link Sealer} makes one, for one version of one record; it opens
 * nowhere else.
 */
@Embeddable
public class Sealed {

  @Column(name = "wrapped_key")
  private byte[] wrappedKey;

  @Column(name = "key_generation")
  private int keyGeneration;

  @Column(name = "format")
  private short format;

  @Column(name = "body")
  private byte[] body;

  /** Set by whoever sealed; 0 when read from the database. */
  @Transient private int forVersion;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Sealed() {}

  Sealed(SealedBody made, int keyGeneration, int forVersion) {
    this.wrappedKey = made.wrappedKey();
    this.body = made.body();
    this.format = SealedBody.FORMAT;
    this.keyGeneration = keyGeneration;
    this.forVersion = forVersion;
  }

  /** Which generation of the label's key wraps the body's own. */
  int keyGeneration() {
    return keyGeneration;
  }

  /** The version that it was just sealed for. */
  int forVersion() {
    return forVersion;
  }

  /** SHA-256 of the body. */
  byte[] hash() {
    return Sha256.of(body);
  }

  /** The body in the one format that there is. */
  SealedBody inFormat1() {
    if (format != SealedBody.FORMAT) {
      throw new Tampered("a sealed body says that it is of a format that there is not");
    }
    return new SealedBody(wrappedKey, body);
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "Sealed";
  }
}
