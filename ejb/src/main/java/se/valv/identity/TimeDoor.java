package se.valv.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The door through which time comes in: whoever needs it is handed a clock. */
@ApplicationScoped
public class TimeDoor {

  /** The machine's clock, in UTC. */
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
