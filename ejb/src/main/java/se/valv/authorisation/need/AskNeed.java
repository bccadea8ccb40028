package se.valv.authorisation.need;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;
import se.valv.problem.FieldChecks;

/**
 * A need that somebody asks for.
 *
 * @param compartment of what
 * @param participation on which it is to rest
 * @param purpose what for; nothing classified, at most 400 characters
 * @param actions what is to be done with it; at least one
 * @param upTo when present, no higher class; and for exactly this one the decision that the next
 *     lower position class is enough ("ringa omfattning")
 * @param decision number of that decision; present exactly when {@code upTo} is
 * @param from first day
 * @param to last day; at most twelve months
 */
public record AskNeed(
    CompartmentId compartment,
    ParticipationId participation,
    String purpose,
    Set<Action> actions,
    @Nullable SecurityClass upTo,
    @Nullable String decision,
    LocalDate from,
    LocalDate to) {

  private static final int LONGEST_PURPOSE = 400;
  private static final int LONGEST_DECISION = 120;
  private static final int MONTHS_AT_MOST = 12;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public AskNeed {
    actions = Set.copyOf(actions);
    new FieldChecks()
        .text("purpose", purpose, LONGEST_PURPOSE)
        .that(!actions.isEmpty(), "actions", "MISSING")
        .that(upTo != SecurityClass.NONE, "upTo", "CLASS_NOT_ALLOWED")
        .that(upTo == null || (decision != null && !decision.isBlank()), "decision", "MISSING")
        .that(upTo != null || decision == null, "decision", "WITHOUT_CLASS")
        .optionalText("decision", decision, LONGEST_DECISION)
        .that(!to.isBefore(from), "to", "PERIOD")
        .that(to.isBefore(from.plusMonths(MONTHS_AT_MOST)), "to", "TOO_LONG")
        .orThrow();
  }
}
