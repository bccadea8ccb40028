package se.valv.provision;

import org.jspecify.annotations.Nullable;

/**
 * A node can't be started for a reason that whoever starts it can do something about. The message
 * is one line that says what is wrong and what to do; no trace is shown with it.
 */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String line;

  /** Tells what is wrong and what to do, in one line. */
  public CannotStart(String line) {
    super(line);
    this.line = line;
  }

  /** Tells what is wrong and what to do, in one line; the cause is for the tests. */
  public CannotStart(String line, @Nullable Throwable cause) {
    super(line, cause);
    this.line = line;
  }

  /** What is wrong and what to do. */
  public String line() {
    return line;
  }
}
