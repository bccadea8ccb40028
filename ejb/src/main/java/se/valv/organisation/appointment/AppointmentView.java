package se.valv.organisation.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.organisation.structure.Period;

/**
 * An appointment.
 *
 * @param id its id
 * @param version its version, for changes
 * @param period when, and everything that was decided
 */
public record AppointmentView(ObjectId id, int version, Period<Appoint> period) {

  /** What was decided. */
  public Appoint decided() {
    return period.form();
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return period.holdsOn(day);
  }

  /** The last day; absent until further notice. */
  public @Nullable LocalDate last() {
    return period.last();
  }
}
