package se.valv.problem;

import java.time.Duration;

/** Too many attempts. The same whether or not what was tried exists. */
public final class Throttled extends Problem {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** The caller may try again after {@code retryAfter}. */
  public Throttled(Duration retryAfter) {
    super("throttled");
    this.retryAfter = retryAfter;
  }

  /** How long to wait. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
