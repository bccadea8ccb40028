package se.valv.vetting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.problem.Invalid;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Content;

/**
 * What of a vetting case is sealed: all but id, kind, label and version. One that somebody approved
 * who investigated can neither be sealed nor opened.
 *
 * @param head whose part in what
 * @param state where it stands
 * @param cover what it holds for; absent before the basic inquiry was found to suffice
 * @param inquiry grundutredning
 * @param checks register checks, the newest last
 * @param ruling the approval
 * @param readiness training and secrecy briefing
 * @param course the days of the participation
 * @param steps what has happened, oldest first
 */
@Content(name = "clearance-case", version = 1)
record CaseContent(
    CaseHead head,
    CaseState state,
    @Nullable Cover cover,
    Inquiry inquiry,
    List<RegisterCheck> checks,
    @Nullable Ruling ruling,
    Readiness readiness,
    Course course,
    List<CaseStep> steps) {

  /** Most steps of one case. */
  static final int MOST = 1_000;

  /** Refuses what can't be true. */
  CaseContent {
    checks = List.copyOf(checks);
    steps = List.copyOf(steps);
    if (ruling != null && hands(steps).contains(ruling.by())) {
      throw new Invalid("event", "OWN_WORK");
    }
    if (state.isBeforeApproval() && ruling != null) {
      throw new Invalid("ruling", "TOO_EARLY");
    }
    if (steps.size() > MOST) {
      throw new Invalid("event", "TOO_MANY");
    }
  }

  /** One that is opened. */
  static CaseContent opened(CaseHead head) {
    return new CaseContent(
        head,
        CaseState.OPENED,
        null,
        Inquiry.NONE,
        List.of(),
        null,
        Readiness.NONE,
        Course.NONE,
        List.of());
  }

  /** Whether it is of a participation. */
  boolean isOf(UUID participation) {
    var subject = head.subject();
    return subject != null && subject.participation().equals(participation);
  }

  /** Who has had a hand in it: they do not decide. */
  Set<UUID> hands() {
    var hands = hands(steps);
    hands.add(head.openedBy());
    return hands;
  }

  private static Set<UUID> hands(List<CaseStep> steps) {
    return steps.stream()
        .filter(step -> !step.event().isDecision())
        .map(CaseStep::by)
        .collect(Collectors.toSet());
  }

  /** The register check that is under way; none when there is none, or it is whole. */
  Optional<RegisterCheck> pending() {
    return last().filter(check -> !check.isWhole(classed().positionClass()));
  }

  /** The register check that holds: the newest of those that are whole. */
  Optional<RegisterCheck> current() {
    return checks.reversed().stream()
        .filter(check -> cover != null && check.isWhole(cover.positionClass()))
        .findFirst();
  }

  /** The newest register check. */
  Optional<RegisterCheck> last() {
    return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
  }

  /** Whether a register check was applied for and is still to be deregistered. */
  boolean awaitsDeregistration() {
    return checks.stream().anyMatch(check -> check.applied() != null)
        && course.closing().deregistered() == null;
  }

  /** What it holds for, once that is known. */
  Cover classed() {
    return Objects.requireNonNull(cover);
  }

  /** First day on which its follow-up is overdue; none of what is not approved. */
  Optional<LocalDate> followUp(int months) {
    var decided = ruling == null ? null : ruling.on();
    var since = course.followedUp() == null ? decided : course.followedUp();
    return Optional.ofNullable(since).map(day -> day.plusMonths(months));
  }

  /** On which day it ended; none before that. */
  Optional<LocalDate> endedOn() {
    if (state == CaseState.ENDED_WITHOUT_PLACEMENT) {
      return steps.stream()
          .map(step -> LocalDate.ofInstant(step.at(), LegalParameters.SWEDEN))
          .findFirst();
    }
    return state == CaseState.ENDED ? Optional.ofNullable(course.left()) : Optional.empty();
  }

  /** Whether somebody who vets has something to do with it, whatever the day. */
  boolean awaits() {
    return switch (state) {
      case OPENED,
          BASIC_INQUIRY,
          BASIC_ASSESSMENT,
          AWAITING_CONSENT,
          CHECK_REQUESTED,
          OVERALL_ASSESSMENT,
          APPROVED,
          UNDER_REEXAMINATION,
          NEW_VETTING_REQUIRED,
          WINDING_UP ->
          true;
      case ENDED_WITHOUT_PLACEMENT -> awaitsDeregistration();
      case ACTIVE -> !checks.isEmpty() && pending().isPresent();
      case ENDED, ERASED -> false;
    };
  }

  /**
   * What it is found by: the participation, of which no two under a label are live; that there is
   * something to do; and, of who takes part, the months on which what is done again was done last.
   */
  List<BlindWord> words() {
    var subject = head.subject();
    if (subject == null) {
      return List.of();
    }
    var kept = new OperatorId(head.operator());
    var words = new ArrayList<BlindWord>();
    words.add(participation(kept, subject.participation()));
    if (state.isLive()) {
      words.add(new BlindWord(kept, "CASE_LIVE", subject.participation().toString(), true));
    }
    if (awaits()) {
      words.add(awaiting(kept));
    }
    if (state == CaseState.ACTIVE) {
      Stream.of(followedUp(), readiness.trained(), answered())
          .flatMap(Stream::ofNullable)
          .map(day -> since(kept, YearMonth.from(day)))
          .forEach(words::add);
    }
    return words;
  }

  private @Nullable LocalDate followedUp() {
    return course.followedUp();
  }

  private @Nullable LocalDate answered() {
    return current().map(RegisterCheck::answered).orElse(null);
  }

  /** What the cases of a participation are found by. */
  static BlindWord participation(OperatorId operator, UUID participation) {
    return new BlindWord(operator, "CASE_OF", participation.toString(), false);
  }

  /** What cases are found by in which something is to be done. */
  static BlindWord awaiting(OperatorId operator) {
    return new BlindWord(operator, "CASE_AWAITING", "", false);
  }

  /** What cases are found by in which something was done last in a month that is done again. */
  static BlindWord since(OperatorId operator, YearMonth month) {
    return new BlindWord(operator, "CASE_SINCE", month.toString(), false);
  }

  /** Says nothing of the case. */
  @Override
  public String toString() {
    return "CaseContent";
  }
}
