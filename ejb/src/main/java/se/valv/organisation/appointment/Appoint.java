package se.valv.organisation.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;

/**
 * An appointment to enter.
 *
 * @param kind to what
 * @param operator at which operator
 * @param unit to which unit of it; present exactly for the kinds that are of units
 * @param holder who
 * @param decision registration number of the decision; at most 120 characters, nothing classified
 * @param reportsToTop of a säkerhetsskyddschef, whether he is directly under the highest manager;
 *     absent of others
 * @param from first day
 * @param last last day; absent until further notice
 */
public record Appoint(
    AppointmentKind kind,
    OperatorId operator,
    @Nullable UnitId unit,
    Holder holder,
    String decision,
    @Nullable Boolean reportsToTop,
    LocalDate from,
    @Nullable LocalDate last) {

  private static final int LONGEST = 120;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Appoint {
    var name = holder.name();
    var checks =
        new FieldChecks()
            .that((unit != null) == kind.ofUnit(), "unit", kind.ofUnit() ? "MISSING" : "FOR_ALL")
            .that((holder.account() == null) != (name == null), "holder", "ONE_OF_TWO")
            .text("decision", decision, LONGEST)
            .that(
                (reportsToTop != null) == (kind == AppointmentKind.OFFICER),
                "reportsToTop",
                "OF_THE_OFFICER_ALONE")
            .that(last == null || !last.isBefore(from), "last", "OUT_OF_ORDER");
    if (name != null) {
      checks.text("holder", name, LONGEST);
    }
    checks.orThrow();
  }

  /**
   * Who is appointed: somebody with an account, or somebody without one, by name.
   *
   * @param account his account
   * @param name his name and title
   */
  public record Holder(@Nullable AccountId account, @Nullable String name) {}
}
