package se.valv.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.law.LegalParameters;

/**
 * Something to do in a vetting case. Whether it is late follows from the day.
 *
 * @param of in which case
 * @param kind what
 * @param due by which day; of what has no day, since when it waits
 * @param late whether that day has been, of what has a day
 */
public record CaseTask(CaseView of, Kind kind, LocalDate due, boolean late) {

  private static final int YEARS_LATE = 10;
  private static final int MONTHS = 12;

  /** What is to be done. */
  public enum Kind {
    /** Investigate. */
    INVESTIGATE,
    /** Decide: approve, or whether it goes on after re-examination. */
    DECIDE,
    /** Let him begin: training, secrecy briefing, start. */
    BEGIN,
    /** Follow up (SSL 3:3). */
    FOLLOW_UP,
    /** Make the register check anew. */
    RENEW,
    /** Train anew (SSF 5:1). */
    TRAIN,
    /** Vet anew (SSF 5:20). */
    VET_ANEW,
    /** Wind up: deregister, talk, rights, copies (SSF 5:20). */
    WIND_UP,
    /** Deregister a check of a case that ended without placement. */
    DEREGISTER
  }

  /** Whether there is a day by which it is to be done. */
  public boolean dated() {
    return switch (kind) {
      case FOLLOW_UP, RENEW, TRAIN, WIND_UP, DEREGISTER -> true;
      case INVESTIGATE, DECIDE, BEGIN, VET_ANEW -> false;
    };
  }

  /** All that is to be done in a case, whenever it is due. */
  static Stream<CaseTask> of(CaseView view, LocalDate today, int term) {
    return switch (view.state()) {
      case OPENED, BASIC_INQUIRY, BASIC_ASSESSMENT, AWAITING_CONSENT, CHECK_REQUESTED ->
          Stream.of(waiting(view, Kind.INVESTIGATE));
      case OVERALL_ASSESSMENT, UNDER_REEXAMINATION -> Stream.of(waiting(view, Kind.DECIDE));
      case APPROVED -> Stream.of(waiting(view, Kind.BEGIN));
      case NEW_VETTING_REQUIRED -> Stream.of(waiting(view, Kind.VET_ANEW));
      case ACTIVE -> active(view, today);
      case WINDING_UP ->
          dated(
              view,
              Kind.WIND_UP,
              Objects.requireNonNull(view.course().left()).plusDays(term),
              today);
      case ENDED_WITHOUT_PLACEMENT ->
          view.checks().isEmpty() || view.course().closing().deregistered() != null
              ? Stream.of()
              : dated(view, Kind.DEREGISTER, lastStep(view).plusDays(term), today);
      case ENDED, ERASED -> Stream.of();
    };
  }

  /**
   * The months in which something was done last that is due again by the end of the next month, as
   * far back as ten years late.
   */
  static Set<YearMonth> months(LocalDate today, Terms terms) {
    var intervals =
        Stream.concat(
            Stream.of(terms.followUp(), terms.training()),
            Stream.of(PositionClass.values()).flatMap(one -> terms.renewal(one).stream().boxed()));
    return intervals
        .flatMap(months -> {
          var last = YearMonth.from(today).plusMonths(1).minusMonths(months);
          return IntStream.rangeClosed(0, YEARS_LATE * MONTHS).mapToObj(last::minusMonths);
        })
        .collect(Collectors.toSet());
  }

  private static Stream<CaseTask> active(CaseView view, LocalDate today) {
    var due = view.due();
    return Stream.of(
            dated(view, Kind.FOLLOW_UP, due.followUp(), today),
            dated(view, Kind.RENEW, due.renewal(), today),
            dated(view, Kind.TRAIN, due.training(), today))
        .flatMap(tasks -> tasks);
  }

  private static Stream<CaseTask> dated(
      CaseView view, Kind kind, @Nullable LocalDate due, LocalDate today) {
    return due == null
        ? Stream.of()
        : Stream.of(new CaseTask(view, kind, due, !due.isAfter(today)));
  }

  private static CaseTask waiting(CaseView view, Kind kind) {
    return new CaseTask(view, kind, lastStep(view), false);
  }

  private static LocalDate lastStep(CaseView view) {
    Instant at = view.steps().isEmpty() ? view.head().openedAt() : view.steps().getLast().at();
    return LocalDate.ofInstant(at, LegalParameters.SWEDEN);
  }
}
