package se.valv.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.law.LegalParameters;
import se.valv.problem.Invalid;

/** Which steps a vetting case may take, whose they are, and what comes of them. Pure. */
final class CaseSteps {

  private final CaseContent content;
  private final Hand hand;
  private final Circumstances now;

  CaseSteps(CaseContent content, Hand hand, Circumstances now) {
    this.content = content;
    this.hand = hand;
    this.now = now;
  }

  /** The steps that may be taken now. */
  List<CaseEvent> open() {
    return Arrays.stream(CaseEvent.values()).filter(event -> fault(event).isEmpty()).toList();
  }

  /**
   * The case after a step.
   *
   * @throws Invalid that says what stands in the way
   */
  CaseContent next(TakeCaseStep input) {
    var event = input.event();
    fault(event)
        .ifPresent(code -> {
          throw new Invalid("event", code);
        });
    var on = Objects.requireNonNullElseGet(input.on(), now::today);
    dayFault(event, on)
        .ifPresent(code -> {
          throw new Invalid("on", code);
        });
    var step = new CaseStep(event, hand.account(), now.at());
    return made(input, on, step);
  }

  private CaseContent made(TakeCaseStep input, LocalDate on, CaseStep step) {
    var next = new Making(content, step);
    var event = input.event();
    var course = content.course();
    return switch (event) {
      case CONFIRM_FINALIST -> next.at(CaseState.BASIC_INQUIRY);
      case RECORD_INTERVIEW, RECORD_REFERENCES, RECORD_IDENTITY -> next.with(inquired(event, on));
      case PASS_INQUIRY -> next.covering(Objects.requireNonNull(now.cover()));
      case RECORD_CONSENT -> next.with(and(RegisterCheck.consented(on)));
      case RECORD_APPLICATION -> next.applied(altered(c -> c.applied(on, input.ends())));
      case RECORD_ANSWER -> next.checked(altered(check -> check.answered(on)));
      case RECORD_SPECIAL_INQUIRY -> next.checked(altered(check -> check.inquired(on)));
      case RECORD_TALK -> next.checked(altered(check -> check.talked(on)));
      case APPROVE -> next.with(ruling(input, on));
      case RECORD_TRAINING -> next.with(content.readiness().trained(on));
      case RECORD_BRIEFING -> next.with(content.readiness().briefed(on));
      case START -> next.at(CaseState.ACTIVE, course.begun(on));
      case FOLLOW_UP -> next.at(CaseState.ACTIVE, course.followed(on));
      case REEXAMINE -> next.at(CaseState.UNDER_REEXAMINATION);
      case CONTINUE -> next.at(CaseState.ACTIVE);
      case REQUIRE_NEW -> next.at(CaseState.NEW_VETTING_REQUIRED);
      case LEAVE -> next.at(CaseState.WINDING_UP, course.ended(on));
      case RECORD_EXIT_TALK -> next.closing(course.closing().talked(on));
      case RECORD_DEREGISTRATION -> next.closing(course.closing().deregistered(on));
      case RECORD_RIGHTS_WITHDRAWN -> next.closing(course.closing().withdrawn(on));
      case RECORD_COPIES_RETURNED -> next.closing(course.closing().returned(on));
      case CLOSE -> next.closed();
      case ERASE -> next.erased();
    };
  }

  private Inquiry inquired(CaseEvent event, LocalDate on) {
    var before = content.inquiry();
    if (event == CaseEvent.RECORD_INTERVIEW) {
      return before.interviewed(on);
    }
    return event == CaseEvent.RECORD_REFERENCES ? before.referred(on) : before.identified(on);
  }

  private Ruling ruling(TakeCaseStep input, LocalDate on) {
    return new Ruling(on, Objects.requireNonNull(input.registryNumber()), hand.account());
  }

  private List<RegisterCheck> and(RegisterCheck check) {
    var all = new ArrayList<>(content.checks());
    all.add(check);
    return all;
  }

  private List<RegisterCheck> altered(Function<RegisterCheck, RegisterCheck> how) {
    var all = new ArrayList<>(content.checks());
    all.set(all.size() - 1, how.apply(all.getLast()));
    return all;
  }

  private Optional<String> fault(CaseEvent event) {
    if (!event.leadsFrom(content.state())) {
      return Optional.of("NOT_IN_THIS_STATE");
    }
    if (!hand.may(event)) {
      return Optional.of("NOT_YOUR_ROLE");
    }
    if (event.isDecision() && content.hands().contains(hand.account())) {
      return Optional.of("OWN_WORK");
    }
    return unready(event);
  }

  private Optional<String> unready(CaseEvent event) {
    return switch (event) {
      case PASS_INQUIRY -> unless(now.cover() != null, "POSITION_NOT_PLACED");
      case APPROVE, CONTINUE -> unless(isCovered(), "PLACEMENT_CHANGED");
      case START -> unstartable();
      case RECORD_CONSENT ->
          unless(content.classed().checked() && content.pending().isEmpty(), "NOT_NEEDED_NOW");
      case RECORD_APPLICATION ->
          unless(pending(check -> check.applied() == null), "CONSENT_MISSING");
      case RECORD_ANSWER -> unless(applied(check -> check.answered()), "NOT_NEEDED_NOW");
      case RECORD_SPECIAL_INQUIRY ->
          unless(isHighlyClassed() && applied(check -> check.inquiry()), "NOT_NEEDED_NOW");
      case RECORD_TALK ->
          unless(
              isHighlyClassed()
                  && content
                      .last()
                      .filter(c -> c.applied() != null && c.talk() == null)
                      .isPresent(),
              "NOT_NEEDED_NOW");
      case RECORD_DEREGISTRATION -> unless(content.awaitsDeregistration(), "NOT_NEEDED_NOW");
      case ERASE -> unless(mayBeErased(), "KEPT_LONGER");
      default -> Optional.empty();
    };
  }

  private Optional<String> unstartable() {
    if (!isCovered()) {
      return Optional.of("PLACEMENT_CHANGED");
    }
    if (!content.readiness().isTrained(now.today(), now.terms().training())) {
      return Optional.of("TRAINING_MISSING");
    }
    return unless(content.readiness().isBriefed(now.today()), "BRIEFING_MISSING");
  }

  private boolean isReady(LocalDate on) {
    var readiness = content.readiness();
    return readiness.isTrained(on, now.terms().training()) && readiness.isBriefed(on);
  }

  private Optional<String> dayFault(CaseEvent event, LocalDate on) {
    if (on.isAfter(now.today()) && event != CaseEvent.LEAVE) {
      return Optional.of("IN_THE_FUTURE");
    }
    return switch (event) {
      case RECORD_APPLICATION ->
          on.isBefore(check().consent())
              ? Optional.of("BEFORE_THE_CONSENT")
              : unless(!on.isBefore(latest(done())), "BEFORE_THE_INQUIRY");
      case RECORD_ANSWER, RECORD_SPECIAL_INQUIRY, RECORD_TALK ->
          unless(!on.isBefore(Objects.requireNonNull(check().applied())), "BEFORE_THE_APPLICATION");
      case START ->
          on.isBefore(ruled())
              ? Optional.of("BEFORE_THE_DECISION")
              : unless(isReady(on), "BEFORE_THE_TRAINING");
      case FOLLOW_UP, LEAVE -> unless(!on.isBefore(ruled()), "BEFORE_THE_DECISION");
      case APPROVE -> unless(!on.isBefore(judgeable()), "BEFORE_THE_CASE");
      default -> Optional.empty();
    };
  }

  /** The days of the basic inquiry. */
  private Stream<LocalDate> done() {
    var inquiry = content.inquiry();
    return Stream.of(inquiry.interview(), inquiry.references(), inquiry.identity())
        .flatMap(Stream::ofNullable);
  }

  /** First day on which all was there that an approval rests on. */
  private LocalDate judgeable() {
    var opened = LocalDate.ofInstant(content.head().openedAt(), LegalParameters.SWEDEN);
    var checked =
        content.last().stream()
            .flatMap(c -> Stream.of(c.answered(), c.inquiry(), c.talk()))
            .flatMap(Stream::ofNullable);
    return latest(Stream.concat(Stream.of(opened), Stream.concat(done(), checked)));
  }

  private static LocalDate latest(Stream<LocalDate> days) {
    return days.max(LocalDate::compareTo).orElse(LocalDate.MIN);
  }

  private RegisterCheck check() {
    return content.checks().getLast();
  }

  private LocalDate ruled() {
    return Objects.requireNonNull(content.ruling()).on();
  }

  private boolean isCovered() {
    return content.classed().equals(now.cover());
  }

  private boolean isHighlyClassed() {
    return content.classed().positionClass().atLeast(PositionClass.KLASS_2);
  }

  private boolean pending(Function<RegisterCheck, Boolean> how) {
    return content.pending().filter(how::apply).isPresent();
  }

  /** Whether there is an application under way in which this day is not there yet. */
  private boolean applied(Function<RegisterCheck, @Nullable LocalDate> what) {
    return pending(check -> check.applied() != null && what.apply(check) == null);
  }

  private boolean mayBeErased() {
    return !content.awaitsDeregistration()
        && content
            .endedOn()
            .filter(day -> !now.today().isBefore(now.terms().keptUntil(content.state(), day)))
            .isPresent();
  }

  private static Optional<String> unless(boolean holds, String code) {
    return holds ? Optional.empty() : Optional.of(code);
  }
}
