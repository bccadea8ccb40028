package se.valv.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.valv.clearance.position.PositionCode;
import se.valv.problem.Invalid;
import se.valv.recruitment.CaseState;
import se.valv.recruitment.CaseView;
import se.valv.recruitment.RecruitmentCaseId;

/**
 * What of a case can be asked about in one question: a position from a day on.
 *
 * @param recruitmentCase in which case
 * @param position code of the position
 * @param startDate first day
 */
record CaseQuestion(RecruitmentCaseId recruitmentCase, PositionCode position, LocalDate startDate) {

  private static final String BETWEEN = "|";
  private static final int PARTS = 3;

  /** What can be asked about in cases, the newest first. */
  static List<Option> options(List<CaseView> cases) {
    return cases.stream()
        .filter(one -> one.state() == CaseState.OPEN)
        .flatMap(one ->
            one.asked().positions().stream()
                .flatMap(position ->
                    one.asked().startDates().stream()
                        .map(day -> new CaseQuestion(one.id(), position, day).option(one))))
        .toList();
  }

  private Option option(CaseView of) {
    return new Option(
        String.join(
            BETWEEN, recruitmentCase.value().toString(), position.value(), startDate.toString()),
        String.join(" · ", position.value(), startDate.toString(), of.asked().reference()));
  }

  /** What was chosen; nothing when it can't have been. */
  static Optional<CaseQuestion> read(String chosen) {
    var parts = chosen.split("\\|", PARTS);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CaseQuestion(
              new RecruitmentCaseId(UUID.fromString(parts[0])),
              new PositionCode(parts[1]),
              LocalDate.parse(parts[2])));
    } catch (IllegalArgumentException | DateTimeException | Invalid e) {
      return Optional.empty();
    }
  }
}
