package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PositionId;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Content;

/**
 * What of a recruitment case is sealed.
 *
 * @param asked what it is for, as it was asked
 * @param publicEmployer whether whoever is employed there is employed by municipality or region
 * @param openedAt when
 * @param openedBy by which account
 * @param ruling whether it may be asked in; absent until somebody has decided
 * @param closedAt when who opened it closed it
 */
@Content(name = "recruitment-case", version = 1)
record CaseContent(
    Asked asked,
    boolean publicEmployer,
    Instant openedAt,
    UUID openedBy,
    @Nullable Ruling ruling,
    @Nullable Instant closedAt) {

  private static final int LONGEST = 13;

  /**
   * What another decided.
   *
   * @param approved whether it may be asked in
   * @param positions ids of the positions, in the order of their codes; none when it was refused
   * @param at when
   * @param by by which account
   */
  record Ruling(boolean approved, List<UUID> positions, Instant at, UUID by) {}

  CaseState state(LocalDate today) {
    if (closedAt != null) {
      return CaseState.CLOSED;
    }
    if (today.isAfter(asked.openUntil())) {
      return CaseState.EXPIRED;
    }
    if (ruling == null) {
      return CaseState.WAITING;
    }
    return ruling.approved() ? CaseState.OPEN : CaseState.REFUSED;
  }

  OperatorId operator() {
    return new OperatorId(asked.operator());
  }

  /** The positions that may be asked about; none before it is approved. */
  List<PositionId> positions() {
    return ruling == null ? List.of() : ruling.positions().stream().map(PositionId::new).toList();
  }

  CaseContent decided(Ruling how) {
    return new CaseContent(asked, publicEmployer, openedAt, openedBy, how, closedAt);
  }

  CaseContent closed(Instant at) {
    return new CaseContent(asked, publicEmployer, openedAt, openedBy, ruling, at);
  }

  /** What it is found by as long as something may become of it: by its opener, and by all. */
  List<BlindWord> words() {
    var month = Months.of(asked.openUntil());
    return List.of(
        byOpener(operator(), new AccountId(openedBy), month), byMonth(operator(), month));
  }

  /** What the cases of an opener are found by that are open on a day or later. */
  static Stream<BlindWord> ofOpener(OperatorId operator, AccountId opener, LocalDate today) {
    return months(today).map(month -> byOpener(operator, opener, month));
  }

  /** What all cases are found by that are open on a day or later. */
  static Stream<BlindWord> ofAll(OperatorId operator, LocalDate today) {
    return months(today).map(month -> byMonth(operator, month));
  }

  private static BlindWord byOpener(OperatorId operator, AccountId opener, String month) {
    return new BlindWord(operator, "CASE_OF", opener.value() + "/" + month, false);
  }

  private static BlindWord byMonth(OperatorId operator, String month) {
    return new BlindWord(operator, "CASE", month, false);
  }

  private static Stream<String> months(LocalDate today) {
    return IntStream.range(0, LONGEST).mapToObj(today::plusMonths).map(Months::of);
  }
}
