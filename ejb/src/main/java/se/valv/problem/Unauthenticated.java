package se.valv.problem;

/** Nobody is logged in, or the proof of it no longer holds. */
public final class Unauthenticated extends Problem {

  private static final long serialVersionUID = 1L;

  /** The problem; there is nothing to say of it but its name. */
  public Unauthenticated() {
    super("not logged in");
  }
}
