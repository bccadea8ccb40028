package se.valv.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.plan.Who;
import se.valv.classification.PositionClass;

/** Cases in every state, as those who vet bring them there. */
final class Given {

  static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final UUID OPENER = UUID.randomUUID();
  static final UUID DECIDER = UUID.randomUUID();
  static final UUID OPERATOR = UUID.randomUUID();
  static final UUID REASON = UUID.randomUUID();
  static final Terms TERMS =
      new Terms(
          12,
          24,
          Map.of(
              PositionClass.KLASS_1, OptionalInt.of(60), PositionClass.KLASS_2, OptionalInt.of(60)),
          120,
          6);

  private static final List<CaseEvent> INQUIRY =
      List.of(CaseEvent.RECORD_INTERVIEW, CaseEvent.RECORD_REFERENCES, CaseEvent.RECORD_IDENTITY);
  private static final List<CaseEvent> APPLYING =
      List.of(CaseEvent.RECORD_CONSENT, CaseEvent.RECORD_APPLICATION);
  private static final List<CaseEvent> BEGINNING =
      List.of(CaseEvent.RECORD_TRAINING, CaseEvent.RECORD_BRIEFING, CaseEvent.START);

  private Given() {}

  /** A case in a class, brought to a state. */
  static CaseContent in(CaseState state, PositionClass positionClass) {
    var content = opened();
    for (var event : way(state, positionClass)) {
      content = after(content, event, positionClass);
    }
    if (content.state() != state) {
      throw new AssertionError("brought to " + content.state() + ", not to " + state);
    }
    return content;
  }

  static CaseContent opened() {
    var subject = new Subject(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    return CaseContent.opened(new CaseHead(OPERATOR, subject, NOW.minusSeconds(86_400), OPENER));
  }

  /** A case after a step by who may take it. */
  static CaseContent after(CaseContent content, CaseEvent event, PositionClass positionClass) {
    var hand = event.isDecision() ? decider(DECIDER) : investigator(OPENER);
    var now = event == CaseEvent.ERASE ? later() : now(positionClass);
    return new CaseSteps(content, hand, now).next(step(event));
  }

  /** The steps open to somebody. */
  static List<CaseEvent> open(CaseContent content, Hand hand, PositionClass positionClass) {
    return new CaseSteps(content, hand, now(positionClass)).open();
  }

  static TakeCaseStep step(CaseEvent event) {
    return step(event, null);
  }

  static TakeCaseStep step(CaseEvent event, @Nullable LocalDate on) {
    return new TakeCaseStep(event, on, null, event == CaseEvent.APPROVE ? "KS 2026/80" : null);
  }

  static Circumstances now(PositionClass positionClass) {
    return new Circumstances(NOW, TERMS, new Cover(positionClass, REASON));
  }

  private static Circumstances later() {
    return new Circumstances(NOW.plusSeconds(11L * 366 * 86_400), TERMS, null);
  }

  static Hand investigator(UUID account) {
    return hand(account, Role.VETTING_OFFICER);
  }

  static Hand decider(UUID account) {
    return hand(account, Role.OFFICER);
  }

  static Hand hand(UUID account, Role role) {
    return new Hand(new Who(account, Set.of(role), EnumSet.allOf(Action.class)), Role.OFFICER);
  }

  private static List<CaseEvent> way(CaseState state, PositionClass of) {
    return switch (state) {
      case OPENED -> List.of();
      case BASIC_INQUIRY -> List.of(CaseEvent.CONFIRM_FINALIST);
      case BASIC_ASSESSMENT -> and(way(CaseState.BASIC_INQUIRY, of), INQUIRY);
      case AWAITING_CONSENT -> and(way(CaseState.BASIC_ASSESSMENT, of), CaseEvent.PASS_INQUIRY);
      case CHECK_REQUESTED -> and(way(CaseState.AWAITING_CONSENT, of), APPLYING);
      case OVERALL_ASSESSMENT -> assessed(of);
      case APPROVED -> and(way(CaseState.OVERALL_ASSESSMENT, of), CaseEvent.APPROVE);
      case ACTIVE -> and(way(CaseState.APPROVED, of), BEGINNING);
      case UNDER_REEXAMINATION -> and(way(CaseState.ACTIVE, of), CaseEvent.REEXAMINE);
      case NEW_VETTING_REQUIRED -> and(way(CaseState.ACTIVE, of), CaseEvent.REQUIRE_NEW);
      case WINDING_UP -> and(way(CaseState.ACTIVE, of), CaseEvent.LEAVE);
      case ENDED -> and(way(CaseState.WINDING_UP, of), closing(of));
      case ENDED_WITHOUT_PLACEMENT -> and(way(CaseState.BASIC_ASSESSMENT, of), CaseEvent.CLOSE);
      case ERASED -> and(way(CaseState.ENDED, of), CaseEvent.ERASE);
    };
  }

  private static List<CaseEvent> assessed(PositionClass of) {
    return switch (of) {
      case UTAN_KLASS -> and(way(CaseState.BASIC_ASSESSMENT, of), CaseEvent.PASS_INQUIRY);
      case KLASS_3 -> and(way(CaseState.CHECK_REQUESTED, of), CaseEvent.RECORD_ANSWER);
      case KLASS_2 ->
          and(
              way(CaseState.CHECK_REQUESTED, of),
              CaseEvent.RECORD_ANSWER,
              CaseEvent.RECORD_SPECIAL_INQUIRY);
      case KLASS_1 ->
          and(
              way(CaseState.CHECK_REQUESTED, of),
              CaseEvent.RECORD_SPECIAL_INQUIRY,
              CaseEvent.RECORD_TALK,
              CaseEvent.RECORD_ANSWER);
    };
  }

  private static List<CaseEvent> closing(PositionClass of) {
    var talk = CaseEvent.RECORD_EXIT_TALK;
    var rights = CaseEvent.RECORD_RIGHTS_WITHDRAWN;
    var copies = CaseEvent.RECORD_COPIES_RETURNED;
    return of == PositionClass.UTAN_KLASS
        ? List.of(talk, rights, copies)
        : List.of(talk, CaseEvent.RECORD_DEREGISTRATION, rights, copies);
  }

  private static List<CaseEvent> and(List<CaseEvent> first, CaseEvent... more) {
    return and(first, List.of(more));
  }

  private static List<CaseEvent> and(List<CaseEvent> first, List<CaseEvent> more) {
    return Stream.concat(first.stream(), more.stream()).toList();
  }
}
