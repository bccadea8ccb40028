package se.valv.problem;

import java.util.UUID;

/**
 * Something stored is not what was stored: altered, swapped or rolled back. Never used for a bug or
 * a lost race. Carries an incident number by which the operator's log and the answer can be joined.
 */
public final class Tampered extends Problem {

  private static final long serialVersionUID = 1L;

  private final UUID incident = UUID.randomUUID();

  /** What was found, in words that hold nothing protected. */
  public Tampered(String what) {
    super("tampered: " + what);
  }

  /** As {@link #Tampered(String)}, with the refusal of the cipher as cause. */
  public Tampered(String what, Throwable cause) {
    super("tampered: " + what, cause);
  }

  /** The number by which this finding is spoken of. */
  public UUID incident() {
    return incident;
  }
}
