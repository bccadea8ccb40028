package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.organisation.ParticipationForm;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Content;

/**
 * What of a request for a säkerhetsprövning is sealed.
 *
 * @param recruitmentCase id of the case
 * @param operator the verksamhetsutövare
 * @param number the identity number
 * @param name the whole name
 * @param position code of the position
 * @param startDate first day
 * @param form how he is to take part
 * @param askedAt when
 * @param askedBy by which account
 * @param settled who took it over; absent until somebody has
 */
@Content(name = "vetting-request", version = 1)
record RequestContent(
    UUID recruitmentCase,
    UUID operator,
    String number,
    String name,
    String position,
    LocalDate startDate,
    ParticipationForm form,
    Instant askedAt,
    UUID askedBy,
    @Nullable Settled settled) {

  /** For so many months, the present one among them, somebody is shown what waits. */
  private static final int MONTHS = 12;

  /**
   * That somebody took it over.
   *
   * @param at when
   * @param by by which account
   */
  record Settled(Instant at, UUID by) {}

  RequestContent settled(Settled how) {
    return new RequestContent(
        recruitmentCase, operator, number, name, position, startDate, form, askedAt, askedBy, how);
  }

  List<BlindWord> words(LocalDate today) {
    return List.of(word(new OperatorId(operator), Months.of(today)));
  }

  /** What those are found by that may wait. */
  static Stream<BlindWord> waiting(OperatorId operator, LocalDate today) {
    return Months.until(today, MONTHS).map(month -> word(operator, month));
  }

  private static BlindWord word(OperatorId operator, String month) {
    return new BlindWord(operator, "VETTING_REQUEST", month, false);
  }

  @Override
  public String toString() {
    return "RequestContent";
  }
}
