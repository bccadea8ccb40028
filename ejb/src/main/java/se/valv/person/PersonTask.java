package se.valv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.law.LegalParameters;

/**
 * Something to do of a person. Whether it is late follows from the day.
 *
 * @param person of whom
 * @param kind what
 * @param of id of the participation or of the notice
 * @param due by which day
 * @param late whether that day has been
 */
public record PersonTask(PersonView person, Kind kind, UUID of, LocalDate due, boolean late) {

  /** What is to be done. */
  public enum Kind {
    /** Deregister a participation that ends (avanmälan, SSF 5:20). */
    DEREGISTER,
    /** See to it that a participation is vetted before it starts. */
    VET,
    /** See what another name means. */
    SEE_NAME,
    /** See to it that protected identity is kept. */
    SEE_PROTECTION;

    static Kind of(Notice.Kind notice) {
      return switch (notice) {
        case STARTS -> VET;
        case NAME_CHANGED -> SEE_NAME;
        case IDENTITY_PROTECTED -> SEE_PROTECTION;
      };
    }
  }

  /**
   * All that is to be done of a person.
   *
   * @param term days within which an ended participation is deregistered
   */
  static Stream<PersonTask> of(PersonView person, LocalDate today, int term) {
    var ended =
        person.participations().stream()
            .filter(Participation::awaitsDeregistration)
            .map(one -> ended(person, one, today, term));
    var told = person.notices().stream().map(notice -> told(person, notice, today));
    return Stream.concat(ended, told);
  }

  private static PersonTask ended(PersonView person, Participation one, LocalDate today, int term) {
    var end = one.end();
    var due = (end == null ? today : end).plusDays(term);
    return new PersonTask(person, Kind.DEREGISTER, one.id(), due, due.isBefore(today));
  }

  private static PersonTask told(PersonView person, Notice notice, LocalDate today) {
    var starts = start(person.participations(), notice.participation());
    var told = LocalDate.ofInstant(notice.at(), LegalParameters.SWEDEN);
    var due = starts == null ? told : starts;
    return new PersonTask(person, Kind.of(notice.kind()), notice.id(), due, due.isBefore(today));
  }

  private static @Nullable LocalDate start(List<Participation> all, @Nullable UUID id) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .map(Participation::start)
        .findFirst()
        .orElse(null);
  }
}
