package se.valv.node.keeping;

/**
 * Work on the register that was begun did not come to its end. The message is one line that says
 * what went wrong and what to do.
 */
public final class Failed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Tells what went wrong and what to do, in one line. */
  public Failed(String line, Throwable cause) {
    super(line, cause);
  }

  /** Tells what went wrong and what to do, in one line. */
  public Failed(String line) {
    super(line);
  }
}
