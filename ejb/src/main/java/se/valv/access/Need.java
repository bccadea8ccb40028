package se.valv.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;

/**
 * Somebody's need of a compartment for his work, the third of the three conditions (SSF 2:2). Rests
 * on one participation and sleeps when that one's {@link Standing} does.
 *
 * @param compartment what is needed
 * @param participation on which it rests
 * @param actions what it is for
 * @param upTo when present, the need covers no higher class; and for exactly this class it carries
 *     the decision ("ringa omfattning") that lets the next lower position class be enough
 * @param from first instant
 * @param to first instant after; at most twelve months later
 */
public record Need(
    CompartmentId compartment,
    ParticipationId participation,
    Set<Action> actions,
    Optional<SecurityClass> upTo,
    Instant from,
    Instant to) {

  /** Refuses an interval that is empty. */
  public Need {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a need ends after it begins");
    }
    actions = Set.copyOf(actions);
  }

  /** Whether this need is awake, for this action, and reaches this class. */
  boolean covers(Action action, SecurityClass securityClass, Instant now) {
    return actions.contains(action)
        && !now.isBefore(from)
        && now.isBefore(to)
        && upTo.map(limit -> limit.atLeast(securityClass)).orElse(true);
  }
}
