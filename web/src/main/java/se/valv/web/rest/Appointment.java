package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.AppointedRoles.Appointed;
import se.valv.organisation.appointment.AppointmentKind;

/**
 * An appointment (förordnande).
 *
 * @param id its id
 * @param version its version, also in the ETag
 * @param kind to what
 * @param operator id of the operator
 * @param unit id of the unit, of kinds that are of units
 * @param account id of who is appointed, if he has an account
 * @param name who is appointed
 * @param decision number of the decision
 * @param reportsToTop of a säkerhetsskyddschef, whether he is directly under the highest manager
 * @param from first day
 * @param to last day; absent until further notice
 * @param role whether he has the role in Valv that goes with it
 */
public record Appointment(
    String id,
    int version,
    AppointmentKind kind,
    String operator,
    @Nullable String unit,
    @Nullable String account,
    String name,
    String decision,
    @Nullable Boolean reportsToTop,
    String from,
    @Nullable String to,
    boolean role) {

  static Appointment of(Appointed appointed) {
    var view = appointed.appointment();
    var decided = view.decided();
    return new Appointment(
        view.id().toString(),
        view.version(),
        decided.kind(),
        decided.operator().toString(),
        Sent.maybeText(decided.unit()),
        Sent.maybeText(decided.holder().account()),
        appointed.name(),
        decided.decision(),
        decided.reportsToTop(),
        decided.from().toString(),
        Sent.maybeText(view.last()),
        appointed.role());
  }

  /**
   * Several of them.
   *
   * @param items the newest first
   */
  public record Appointments(List<Appointment> items) {}
}
