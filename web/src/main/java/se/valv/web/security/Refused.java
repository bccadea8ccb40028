package se.valv.web.security;

/**
 * Carries a refusal of HTTP's own up to where it is answered; those of the register are problems.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** Answers with {@code refusal}. */
  public Refused(Refusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  /** What to answer. */
  public Refusal refusal() {
    return refusal;
  }
}
