package se.valv.sealing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Deletes, once an hour, the answers that nobody may have again. */
@Singleton
public class KeptTimer {

  @Inject private KeptBytes kept;

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Deletes what is too old, unseen; reads no record.")
  @Schedule(hour = "*", persistent = false)
  public void forget() {
    kept.forgetOld();
  }
}
