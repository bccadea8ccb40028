package se.valv.problem;

/** The media type or form of what was sent is not accepted. */
public final class Unsupported extends Problem {

  private static final long serialVersionUID = 1L;

  /** The problem; there is nothing to say of it but its name. */
  public Unsupported() {
    super("unsupported");
  }
}
