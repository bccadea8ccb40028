package se.valv.problem;

/** What was sent is larger than accepted. */
public final class TooLarge extends Problem {

  private static final long serialVersionUID = 1L;

  /** The problem; there is nothing to say of it but its name. */
  public TooLarge() {
    super("too large");
  }
}
