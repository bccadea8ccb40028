package se.valv.problem;

/** The version that the caller changes is no longer the newest. Read again, then change. */
public final class Stale extends Problem {

  private static final long serialVersionUID = 1L;

  /** The problem; there is nothing to say of it but its name. */
  public Stale() {
    super("stale version");
  }
}
