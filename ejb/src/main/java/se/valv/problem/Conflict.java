package se.valv.problem;

/**
 * The record moved between the decision and the read, or a rule of the register forbids the act as
 * things stand. Ask again.
 */
public final class Conflict extends Problem {

  private static final long serialVersionUID = 1L;

  /** The problem; there is nothing to say of it but its name. */
  public Conflict() {
    super("conflict");
  }
}
