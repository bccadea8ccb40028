package se.valv.clearance.position;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to take a placement a step further.
 *
 * @param event which
 * @param reason of a preparation: kontrollorsak; 20–500 characters
 * @param unclassified of a preparation: that the sender vouches that the kontrollorsak holds
 *     nothing classified
 * @param registryNumber of what goes to the government, and of a decision
 * @param decidedOn of a decision: on which day
 * @param from of a decision: first day on which it is in force; of a revocation: first day on which
 *     it no longer is
 * @param to of a decision: first day on which it no longer is in force
 * @param text why; a revocation must say
 */
public record TakePlacementStep(
    PlacementEvent event,
    @Nullable String reason,
    boolean unclassified,
    @Nullable String registryNumber,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String text) {

  /** Shortest kontrollorsak, in characters: a reason is a sentence. */
  public static final int MIN_REASON = 20;

  /** Longest kontrollorsak, in characters. */
  public static final int MAX_REASON = 500;

  /** Longest number of a matter, in characters. */
  public static final int MAX_NUMBER = 100;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public TakePlacementStep {
    var checks = new FieldChecks();
    if (event == PlacementEvent.PREPARE) {
      checks
          .text("reason", reason, MAX_REASON)
          .that(reason == null || reason.strip().length() >= MIN_REASON, "reason", "TOO_SHORT")
          .that(unclassified, "unclassified", "MISSING");
    }
    if (event.isRegistered()) {
      checks.text("registryNumber", registryNumber, MAX_NUMBER);
    }
    if (event == PlacementEvent.DECIDE) {
      checks
          .that(decidedOn != null, "decidedOn", "MISSING")
          .that(from != null, "from", "MISSING")
          .that(
              decidedOn == null || from == null || !from.isBefore(decidedOn),
              "from",
              "BEFORE_THE_DECISION")
          .that(from == null || to == null || to.isAfter(from), "to", "BEFORE_FROM");
    }
    if (event == PlacementEvent.REVOKE) {
      checks.text("text", text, Placement.MAX_TEXT);
    } else {
      checks.optionalText("text", text, Placement.MAX_TEXT);
    }
    checks.orThrow();
  }
}
