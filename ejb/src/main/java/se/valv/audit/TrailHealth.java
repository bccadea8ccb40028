package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.problem.Diagnosis;
import se.valv.problem.Ready;
import se.valv.problem.Unavailable;

/**
 * Whether the trail can be reached, and could be written the last time that somebody tried. While
 * it can't, nothing is answered: the operator is told of either once, and when it is over.
 */
@ApplicationScoped
class TrailHealth implements Ready {

  private static final Logger LOG = Logger.getLogger(TrailHealth.class.getName());
  private static final String BROKEN = "the trail can't be written";

  private boolean isAway;
  private boolean isUnwritten;

  /** The database can't be reached. */
  public synchronized void away(RuntimeException failure) {
    alarmUnless(isAway, state(failure));
    isAway = true;
  }

  /** The database was reached; whether entries can be written is another question. */
  public synchronized void reached() {
    over(isUnwritten);
  }

  /** An entry could not be written: what to answer. */
  public synchronized Unavailable broken(RuntimeException failure) {
    alarmUnless(isUnwritten, state(failure));
    isUnwritten = true;
    return new Unavailable(BROKEN, failure);
  }

  /** A transaction with an entry is over. */
  public synchronized void ended(AtEnd.End end) {
    switch (end) {
      case COMMITTED -> over(false);
      case CUT_OFF -> {
        alarmUnless(isUnwritten, "no commit");
        isUnwritten = true;
      }
      case ROLLED_BACK -> {
        // It was not the trail that failed, or else it was told of already.
      }
    }
  }

  private void alarmUnless(boolean told, String why) {
    if (!told) {
      LOG.log(Level.SEVERE, "ALARM {0}, so nothing is answered: {1}", new Object[] {BROKEN, why});
    }
  }

  private void over(boolean isStillUnwritten) {
    if ((isAway || isUnwritten) && !isStillUnwritten) {
      LOG.log(Level.INFO, "the trail is written again");
    }
    isAway = false;
    isUnwritten = isStillUnwritten;
  }

  private static String state(RuntimeException failure) {
    return "SQL state " + Diagnosis.state(failure).orElse("unknown");
  }

  @Override
  public String part() {
    return "trail";
  }

  @Override
  public synchronized void check() {
    if (isAway || isUnwritten) {
      throw new Unavailable(BROKEN);
    }
  }
}
