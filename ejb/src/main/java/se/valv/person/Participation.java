package se.valv.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.ParticipationForm;

/**
 * That a person takes part in a position (deltagande). It is what is vetted. Part of stored
 * content.
 *
 * @param id its id
 * @param position id of the position
 * @param form how he takes part
 * @param start first day
 * @param end first day on which he no longer does; absent until it is known
 * @param citizenship as attested for this participation; absent when nobody has
 * @param externalId what the personnel system calls it
 * @param deregistered the day on which it was deregistered (avanmäld, SSF 5:20)
 */
public record Participation(
    UUID id,
    UUID position,
    ParticipationForm form,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable Attested citizenship,
    @Nullable String externalId,
    @Nullable LocalDate deregistered) {

  /** Whether it has an end and is still to be deregistered. */
  public boolean awaitsDeregistration() {
    return end != null && deregistered == null;
  }

  /** Whether it is the same participation that is asked for. */
  boolean is(TakePart input) {
    return position.equals(input.position()) && form == input.form();
  }

  /** Whether it has ended by a day. */
  boolean isOverBy(LocalDate day) {
    return end != null && !day.isBefore(end);
  }

  /** As the personnel system has it now, with what is attested by now. */
  Participation as(TakePart input, @Nullable Attested attested) {
    return new Participation(
        id,
        position,
        form,
        input.start(),
        input.end(),
        attested,
        externalId,
        input.end() == null ? null : deregistered);
  }

  /** Ended, if it has not ended before. */
  Participation ended(LocalDate day) {
    var first = end == null || day.isBefore(end) ? day : end;
    return new Participation(
        id, position, form, start, first, citizenship, externalId, deregistered);
  }

  /** Without the name that another participation has from now on. */
  Participation unnamed() {
    return new Participation(id, position, form, start, end, citizenship, null, deregistered);
  }

  /** Deregistered. */
  Participation deregisteredOn(LocalDate day) {
    return new Participation(id, position, form, start, end, citizenship, externalId, day);
  }
}
