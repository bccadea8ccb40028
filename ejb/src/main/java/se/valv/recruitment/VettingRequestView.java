package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.valv.classification.SecurityClass;
import se.valv.organisation.ParticipationForm;
import se.valv.person.IdentityNumber;

/**
 * Somebody whom HR asks to have vetted, for who vets.
 *
 * @param id which
 * @param version its version
 * @param securityClass class of all of it
 * @param number identity number
 * @param name whole name
 * @param position code of the position
 * @param startDate from which day
 * @param form how he is to take part
 * @param askedAt when
 * @param askedBy by which account
 */
public record VettingRequestView(
    VettingRequestId id,
    int version,
    SecurityClass securityClass,
    IdentityNumber number,
    String name,
    String position,
    LocalDate startDate,
    ParticipationForm form,
    Instant askedAt,
    UUID askedBy) {

  static VettingRequestView of(Kept<RequestContent> found, SecurityClass securityClass) {
    var content = found.content();
    return new VettingRequestView(
        new VettingRequestId(found.id()),
        found.version(),
        securityClass,
        new IdentityNumber(content.number()),
        content.name(),
        content.position(),
        content.startDate(),
        content.form(),
        content.askedAt(),
        content.askedBy());
  }

  @Override
  public String toString() {
    return "VettingRequestView[" + id + "]";
  }
}
