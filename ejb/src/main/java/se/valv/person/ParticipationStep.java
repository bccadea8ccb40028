package se.valv.person;

import java.time.LocalDate;
import java.util.UUID;
import se.valv.problem.FieldChecks;

/**
 * What becomes of a participation.
 *
 * @param participation which
 * @param event what
 * @param on the first day on which it is no more, or the day on which it was deregistered
 */
public record ParticipationStep(UUID participation, Event event, LocalDate on) {

  /** Throws {@link se.valv.problem.Invalid} for a day that nobody means. */
  public ParticipationStep {
    new FieldChecks().that(TakePart.isDay(on), "on", "OUT_OF_RANGE").orThrow();
  }

  /** What can become of one. Sent by name. */
  public enum Event {
    /** It ends. */
    END(PersonAct.PARTICIPATION_ENDED),
    /** It was deregistered (avanmäld, SSF 5:20). */
    DEREGISTER(PersonAct.PARTICIPATION_DEREGISTERED);

    private final PersonAct act;

    Event(PersonAct act) {
      this.act = act;
    }

    /** What the trail calls it. */
    PersonAct act() {
      return act;
    }
  }
}
