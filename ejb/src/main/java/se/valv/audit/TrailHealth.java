package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.problem.Diagnosis;
import se.valv.problem.Ready;
import se.valv.problem.Unavailable;

/**
 * Whether the trail could be written the last time that somebody tried. While it can't, nothing is
 * answered: the operator is told once, and once more when it is over.
 */
@ApplicationScoped
class TrailHealth implements Ready {

  private static final Logger LOG = Logger.getLogger(TrailHealth.class.getName());

  private volatile boolean isBroken;

  /** An entry was written. */
  public void written() {
    if (isBroken) {
      isBroken = false;
      LOG.log(Level.INFO, "the trail is written again");
    }
  }

  /** An entry could not be written: what to answer. */
  public Unavailable broken(RuntimeException failure) {
    if (!isBroken) {
      isBroken = true;
      LOG.log(
          Level.SEVERE,
          "ALARM the trail can''t be written, so nothing is answered: SQL state {0}",
          state(failure));
    }
    return new Unavailable("the trail can't be written", failure);
  }

  private static String state(RuntimeException failure) {
    for (var cause : Diagnosis.causes(failure)) {
      if (cause instanceof SQLException database) {
        return String.valueOf(database.getSQLState());
      }
    }
    return "unknown";
  }

  @Override
  public String part() {
    return "trail";
  }

  @Override
  public void check() {
    if (isBroken) {
      throw new Unavailable("the trail can't be written");
    }
  }
}
