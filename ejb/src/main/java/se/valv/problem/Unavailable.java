package se.valv.problem;

/** The node can't answer now: no trail, no key, no database. It then answers nothing at all. */
public final class Unavailable extends Problem {

  private static final long serialVersionUID = 1L;

  /** Why, for the operator's log. */
  public Unavailable(String why) {
    super("unavailable: " + why);
  }

  /** As {@link #Unavailable(String)}, with a cause. */
  public Unavailable(String why, Throwable cause) {
    super("unavailable: " + why, cause);
  }
}
