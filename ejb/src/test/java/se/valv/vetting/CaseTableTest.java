package se.valv.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.vetting.CaseEvent.APPROVE;
import static se.valv.vetting.CaseEvent.CLOSE;
import static se.valv.vetting.CaseEvent.CONFIRM_FINALIST;
import static se.valv.vetting.CaseEvent.CONTINUE;
import static se.valv.vetting.CaseEvent.FOLLOW_UP;
import static se.valv.vetting.CaseEvent.LEAVE;
import static se.valv.vetting.CaseEvent.PASS_INQUIRY;
import static se.valv.vetting.CaseEvent.RECORD_ANSWER;
import static se.valv.vetting.CaseEvent.RECORD_BRIEFING;
import static se.valv.vetting.CaseEvent.RECORD_CONSENT;
import static se.valv.vetting.CaseEvent.RECORD_COPIES_RETURNED;
import static se.valv.vetting.CaseEvent.RECORD_DEREGISTRATION;
import static se.valv.vetting.CaseEvent.RECORD_EXIT_TALK;
import static se.valv.vetting.CaseEvent.RECORD_IDENTITY;
import static se.valv.vetting.CaseEvent.RECORD_INTERVIEW;
import static se.valv.vetting.CaseEvent.RECORD_REFERENCES;
import static se.valv.vetting.CaseEvent.RECORD_RIGHTS_WITHDRAWN;
import static se.valv.vetting.CaseEvent.RECORD_SPECIAL_INQUIRY;
import static se.valv.vetting.CaseEvent.RECORD_TALK;
import static se.valv.vetting.CaseEvent.RECORD_TRAINING;
import static se.valv.vetting.CaseEvent.REEXAMINE;
import static se.valv.vetting.CaseEvent.REQUIRE_NEW;
import static se.valv.vetting.Given.DECIDER;
import static se.valv.vetting.Given.OPENER;
import static se.valv.vetting.Given.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.plan.Who;
import se.valv.classification.PositionClass;
import se.valv.problem.Invalid;

/** The table of states and events, of every class. */
final class CaseTableTest {

  private static final PositionClass TWO = PositionClass.KLASS_2;

  /** Every step that somebody may take in a state, written down from the design by hand. */
  private static Set<CaseEvent> table(CaseState state, PositionClass of) {
    return switch (state) {
      case OPENED -> Set.of(CONFIRM_FINALIST, CLOSE);
      case BASIC_INQUIRY ->
          Set.of(
              RECORD_INTERVIEW,
              RECORD_REFERENCES,
              RECORD_IDENTITY,
              RECORD_TRAINING,
              RECORD_BRIEFING,
              CLOSE);
      case BASIC_ASSESSMENT -> Set.of(PASS_INQUIRY, RECORD_TRAINING, RECORD_BRIEFING, CLOSE);
      case AWAITING_CONSENT -> Set.of(RECORD_CONSENT, RECORD_TRAINING, RECORD_BRIEFING, CLOSE);
      case CHECK_REQUESTED -> checked(of);
      case OVERALL_ASSESSMENT ->
          of == TWO
              ? Set.of(APPROVE, RECORD_TALK, RECORD_TRAINING, RECORD_BRIEFING, CLOSE)
              : Set.of(APPROVE, RECORD_TRAINING, RECORD_BRIEFING, CLOSE);
      case APPROVED -> Set.of(RECORD_TRAINING, RECORD_BRIEFING, REQUIRE_NEW, LEAVE);
      case ACTIVE -> active(of);
      case UNDER_REEXAMINATION -> Set.of(CONTINUE, LEAVE, RECORD_TRAINING, RECORD_BRIEFING);
      case NEW_VETTING_REQUIRED -> Set.of(LEAVE);
      case WINDING_UP -> ending(of);
      case ENDED, ENDED_WITHOUT_PLACEMENT, ERASED -> Set.of();
    };
  }

  private static Set<CaseEvent> checked(PositionClass of) {
    var steps = EnumSet.of(RECORD_ANSWER, RECORD_TRAINING, RECORD_BRIEFING, CLOSE);
    if (of != PositionClass.KLASS_3) {
      steps.add(RECORD_SPECIAL_INQUIRY);
      steps.add(RECORD_TALK);
    }
    return steps;
  }

  private static Set<CaseEvent> ending(PositionClass of) {
    var steps = EnumSet.of(RECORD_EXIT_TALK, RECORD_RIGHTS_WITHDRAWN, RECORD_COPIES_RETURNED);
    if (of != PositionClass.UTAN_KLASS) {
      steps.add(RECORD_DEREGISTRATION);
    }
    return steps;
  }

  private static Set<CaseEvent> active(PositionClass of) {
    var steps =
        EnumSet.of(FOLLOW_UP, REEXAMINE, REQUIRE_NEW, LEAVE, RECORD_TRAINING, RECORD_BRIEFING);
    if (of != PositionClass.UTAN_KLASS) {
      steps.add(RECORD_CONSENT);
    }
    if (of == TWO) {
      steps.add(RECORD_TALK);
    }
    return steps;
  }

  private static boolean isWithoutCheck(CaseState state) {
    return state == CaseState.AWAITING_CONSENT || state == CaseState.CHECK_REQUESTED;
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void inEveryStateTheseStepsAreOpenAndNoOthers(CaseState state) {
    for (var of : PositionClass.values()) {
      if (of == PositionClass.UTAN_KLASS && isWithoutCheck(state)) {
        continue;
      }
      var content = Given.in(state, of);
      var open = EnumSet.noneOf(CaseEvent.class);
      open.addAll(Given.open(content, Given.investigator(OPENER), of));
      open.addAll(Given.open(content, Given.decider(DECIDER), of));
      assertEquals(table(state, of), open, () -> state + " in class " + of);
      for (var event : EnumSet.complementOf(open)) {
        var hand = event.isDecision() ? Given.decider(DECIDER) : Given.investigator(OPENER);
        var steps = new CaseSteps(content, hand, Given.now(of));
        assertThrows(Invalid.class, () -> steps.next(step(event)), () -> state + " " + event);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void whoIsNeitherInvestigatorNorDeciderMayNothing(CaseState state) {
    for (var role : EnumSet.complementOf(EnumSet.of(Role.VETTING_OFFICER, Role.OFFICER))) {
      var other = Given.hand(UUID.randomUUID(), role);
      assertEquals(List.of(), Given.open(Given.in(state, TWO), other, TWO));
    }
    var unable =
        new Hand(
            new Who(OPENER, Set.of(Role.VETTING_OFFICER, Role.OFFICER), Set.of(Action.READ)),
            Role.OFFICER);
    assertEquals(List.of(), Given.open(Given.in(state, TWO), unable, TWO));
  }
}
