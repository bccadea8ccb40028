package se.valv.problem;

/** Not there, out of reach, or not permitted: the same answer for all three. */
public final class NotFound extends Problem {

  private static final long serialVersionUID = 1L;

  /** The problem; there is nothing to say of it but its name. */
  public NotFound() {
    super("not found");
  }
}
