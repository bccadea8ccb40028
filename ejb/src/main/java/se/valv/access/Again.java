package se.valv.access;

import java.util.function.Function;
import java.util.function.Supplier;
import se.valv.problem.Conflict;
import se.valv.problem.Stale;

/**
 * What is done anew when others save the same record in between: a few times, then it is told. Each
 * attempt asks for its own decision, so each is on the trail.
 */
public final class Again {

  private static final int ATTEMPTS = 5;

  private Again() {}

  /**
   * Reads; anew when the record moves between decision and reading.
   *
   * @throws Conflict when it moves each time
   */
  public static <T> T reading(Supplier<T> reading) {
    for (int attempt = 1; ; attempt++) {
      try {
        return reading.get();
      } catch (Conflict moved) {
        if (attempt == ATTEMPTS) {
          throw moved;
        }
      }
    }
  }

  /**
   * Saves what was made of what is there now; made and saved anew when others save in between. What
   * the making itself finds {@link Stale} is the caller's own, and told at once.
   *
   * @throws Stale when others do each time
   */
  public static <P, T> T saving(Supplier<P> made, Function<P, T> saved) {
    for (int attempt = 1; ; attempt++) {
      var now = made.get();
      try {
        return saved.apply(now);
      } catch (Stale moved) {
        if (attempt == ATTEMPTS) {
          throw moved;
        }
      }
    }
  }
}
