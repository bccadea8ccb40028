package se.valv.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.vetting.CaseEvent.APPROVE;
import static se.valv.vetting.CaseEvent.CLOSE;
import static se.valv.vetting.CaseEvent.CONTINUE;
import static se.valv.vetting.CaseEvent.ERASE;
import static se.valv.vetting.CaseEvent.LEAVE;
import static se.valv.vetting.CaseEvent.PASS_INQUIRY;
import static se.valv.vetting.CaseEvent.RECORD_ANSWER;
import static se.valv.vetting.CaseEvent.RECORD_APPLICATION;
import static se.valv.vetting.CaseEvent.RECORD_BRIEFING;
import static se.valv.vetting.CaseEvent.RECORD_CONSENT;
import static se.valv.vetting.CaseEvent.RECORD_COPIES_RETURNED;
import static se.valv.vetting.CaseEvent.RECORD_DEREGISTRATION;
import static se.valv.vetting.CaseEvent.RECORD_EXIT_TALK;
import static se.valv.vetting.CaseEvent.RECORD_RIGHTS_WITHDRAWN;
import static se.valv.vetting.CaseEvent.RECORD_SPECIAL_INQUIRY;
import static se.valv.vetting.CaseEvent.RECORD_TRAINING;
import static se.valv.vetting.CaseEvent.START;
import static se.valv.vetting.Given.DECIDER;
import static se.valv.vetting.Given.OPENER;
import static se.valv.vetting.Given.TODAY;
import static se.valv.vetting.Given.after;
import static se.valv.vetting.Given.step;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.classification.PositionClass;
import se.valv.problem.Invalid;

/** What stands in the way of a step; and that an end is only an end. */
final class CaseStepsTest {

  private static final PositionClass TWO = PositionClass.KLASS_2;

  @Nested
  final class Guards {

    @Test
    void noRegisterCheckIsMadeBeforeTheInquirySuffices() {
      for (var state :
          List.of(CaseState.OPENED, CaseState.BASIC_INQUIRY, CaseState.BASIC_ASSESSMENT)) {
        for (var event : List.of(RECORD_CONSENT, RECORD_APPLICATION, RECORD_ANSWER)) {
          assertEquals("NOT_IN_THIS_STATE", code(Given.in(state, TWO), event));
        }
      }
    }

    @Test
    void noRegisterCheckIsAppliedForWithoutConsentNorBeforeIt() {
      var awaiting = Given.in(CaseState.AWAITING_CONSENT, TWO);
      assertEquals("CONSENT_MISSING", code(awaiting, RECORD_APPLICATION));
      var consented = after(awaiting, RECORD_CONSENT, TWO);
      assertEquals("NOT_NEEDED_NOW", code(consented, RECORD_CONSENT));
      var early = step(RECORD_APPLICATION, TODAY.minusDays(1));
      assertEquals("BEFORE_THE_CONSENT", code(consented, early));
    }

    @Test
    void nothingIsDatedBeforeWhatItRestsOn() {
      var awaiting = Given.in(CaseState.AWAITING_CONSENT, TWO);
      var yesterday = TODAY.minusDays(1);
      var steps = new CaseSteps(awaiting, Given.investigator(OPENER), Given.now(TWO));
      var consented = steps.next(step(RECORD_CONSENT, yesterday));
      assertEquals("BEFORE_THE_INQUIRY", code(consented, step(RECORD_APPLICATION, yesterday)));
      var assessed = Given.in(CaseState.OVERALL_ASSESSMENT, TWO);
      var decision = new CaseSteps(assessed, Given.decider(DECIDER), Given.now(TWO));
      assertEquals("BEFORE_THE_CASE", codeOf(() -> decision.next(step(APPROVE, yesterday))));
    }

    @Test
    void nobodyIsSaidToHaveStartedBeforeHeWasTrained() {
      var approved = Given.in(CaseState.APPROVED, TWO);
      var ruling = new Ruling(TODAY.minusDays(3), "KS 2026/80", DECIDER);
      var earlier = new Making(approved, new CaseStep(APPROVE, DECIDER, Given.NOW)).with(ruling);
      var ready = after(after(earlier, RECORD_TRAINING, TWO), RECORD_BRIEFING, TWO);
      assertEquals("BEFORE_THE_TRAINING", code(ready, step(START, TODAY.minusDays(1))));
    }

    @Test
    void whoWasReexaminedGoesOnOnlyInThePlacementThatHeWasVettedFor() {
      var content = Given.in(CaseState.UNDER_REEXAMINATION, TWO);
      var other = Given.now(PositionClass.KLASS_3);
      var steps = new CaseSteps(content, Given.decider(DECIDER), other);
      assertEquals("PLACEMENT_CHANGED", codeOf(() -> steps.next(step(CONTINUE))));
    }

    @Test
    void theInquiryPassesOnlyForAPositionThatIsPlaced() {
      var content = Given.in(CaseState.BASIC_ASSESSMENT, TWO);
      var nowhere = new Circumstances(Given.NOW, Given.TERMS, null);
      var steps = new CaseSteps(content, Given.investigator(OPENER), nowhere);
      assertEquals("POSITION_NOT_PLACED", codeOf(() -> steps.next(step(PASS_INQUIRY))));
    }

    @Test
    void whoHadAHandInItDoesNotDecide() {
      var content = Given.in(CaseState.OVERALL_ASSESSMENT, TWO);
      var steps = new CaseSteps(content, Given.decider(OPENER), Given.now(TWO));
      assertEquals("OWN_WORK", codeOf(() -> steps.next(step(APPROVE))));
      var approved = Given.in(CaseState.APPROVED, TWO);
      var own = new Ruling(TODAY, "x", OPENER);
      assertThrows(
          Invalid.class,
          () -> new Making(approved, new CaseStep(APPROVE, OPENER, Given.NOW)).with(own));
    }

    @Test
    void whatWasInvestigatedForAnotherPlacementIsNotApproved() {
      var content = Given.in(CaseState.OVERALL_ASSESSMENT, TWO);
      var other = Given.now(PositionClass.KLASS_3);
      var steps = new CaseSteps(content, Given.decider(DECIDER), other);
      assertEquals("PLACEMENT_CHANGED", codeOf(() -> steps.next(step(APPROVE))));
    }

    @Test
    void nobodyStartsUntrainedOrUntoldOrBeforeTheDecision() {
      var approved = Given.in(CaseState.APPROVED, TWO);
      assertEquals("TRAINING_MISSING", code(approved, START));
      var trained = after(approved, RECORD_TRAINING, TWO);
      assertEquals("BRIEFING_MISSING", code(trained, START));
      var told = after(trained, RECORD_BRIEFING, TWO);
      assertEquals("BEFORE_THE_DECISION", code(told, step(START, TODAY.minusDays(1))));
      assertEquals("IN_THE_FUTURE", code(told, step(START, TODAY.plusDays(1))));
      assertEquals(CaseState.ACTIVE, after(told, START, TWO).state());
    }

    @Test
    void whatIsKeptLongerIsNotErased() {
      assertEquals("KEPT_LONGER", code(Given.in(CaseState.ENDED, TWO), ERASE));
      var erased = Given.in(CaseState.ERASED, TWO);
      assertNull(erased.head().subject());
      assertEquals(List.of(), erased.words());
      assertEquals(Inquiry.NONE, erased.inquiry());
      assertEquals(List.of(), erased.checks());
    }
  }

  @Nested
  final class TheCheck {

    @ParameterizedTest
    @EnumSource(
        value = PositionClass.class,
        names = {"KLASS_1", "KLASS_2", "KLASS_3"})
    void isWholeWhenItIsAnsweredAndAllIsDoneThatTheClassAsksFor(PositionClass of) {
      var content = Given.in(CaseState.CHECK_REQUESTED, of);
      var answered = after(content, RECORD_ANSWER, of);
      var classThree = of == PositionClass.KLASS_3;
      assertEquals(classThree, answered.state() == CaseState.OVERALL_ASSESSMENT);
      if (!classThree) {
        var inquired = after(answered, RECORD_SPECIAL_INQUIRY, of);
        assertEquals(of == TWO, inquired.state() == CaseState.OVERALL_ASSESSMENT);
      }
    }

    @Test
    void isMadeAnewWhileSomebodyTakesPartAndTheOldOneHoldsUntilTheNewIsWhole() {
      var content = Given.in(CaseState.ACTIVE, TWO);
      var old = content.current().orElseThrow();
      for (var event : List.of(RECORD_CONSENT, RECORD_APPLICATION, RECORD_ANSWER)) {
        content = after(content, event, TWO);
        assertEquals(CaseState.ACTIVE, content.state());
        assertEquals(old, content.current().orElseThrow());
        assertTrue(content.awaits());
      }
      content = after(content, RECORD_SPECIAL_INQUIRY, TWO);
      assertEquals(2, content.checks().size());
      assertEquals(content.checks().getLast(), content.current().orElseThrow());
      assertFalse(content.awaits());
    }

    @Test
    void endsByItselfOnTheDayOfTheApplication() {
      var content = after(Given.in(CaseState.AWAITING_CONSENT, TWO), RECORD_CONSENT, TWO);
      var ends = TODAY.plusYears(1);
      var input = new TakeCaseStep(RECORD_APPLICATION, TODAY, ends, null);
      var applied = new CaseSteps(content, Given.investigator(OPENER), Given.now(TWO)).next(input);
      var whole = after(after(applied, RECORD_ANSWER, TWO), RECORD_SPECIAL_INQUIRY, TWO);
      var check = whole.current().orElseThrow();
      assertEquals(ends, check.renewal(Given.TERMS.renewal(TWO)).orElseThrow());
    }
  }

  @Nested
  final class TheEnd {

    @Test
    void isTheSameWhateverTheCauseAndHoldsNoReason() {
      var ends =
          EnumSet.range(CaseState.OPENED, CaseState.AWAITING_CONSENT).stream()
              .map(state -> after(Given.in(state, TWO), CLOSE, TWO))
              .toList();
      for (var end : ends) {
        assertEquals(CaseState.ENDED_WITHOUT_PLACEMENT, end.state());
        assertNull(end.cover());
        assertEquals(Inquiry.NONE, end.inquiry());
        assertEquals(Readiness.NONE, end.readiness());
        assertEquals(List.of(), end.checks());
        assertEquals(List.of(new CaseStep(CLOSE, OPENER, Given.NOW)), end.steps());
        assertEquals(1, end.words().size());
      }
    }

    @Test
    void keepsOfARegisterCheckThatItIsToBeDeregistered() {
      var closed = after(Given.in(CaseState.CHECK_REQUESTED, TWO), CLOSE, TWO);
      assertTrue(closed.awaits());
      assertEquals("KEPT_LONGER", code(closed, ERASE));
      var done = after(closed, RECORD_DEREGISTRATION, TWO);
      assertEquals(CaseState.ENDED_WITHOUT_PLACEMENT, done.state());
      assertFalse(done.awaits());
      assertEquals("NOT_NEEDED_NOW", code(done, RECORD_DEREGISTRATION));
    }

    @Test
    void comesWhenAllIsDoneAndNotBefore() {
      var content = Given.in(CaseState.WINDING_UP, TWO);
      for (var event :
          List.of(RECORD_COPIES_RETURNED, RECORD_RIGHTS_WITHDRAWN, RECORD_DEREGISTRATION)) {
        content = after(content, event, TWO);
        assertEquals(CaseState.WINDING_UP, content.state());
      }
      assertEquals(CaseState.ENDED, after(content, RECORD_EXIT_TALK, TWO).state());
    }

    @Test
    void mayBeKnownBeforeItComes() {
      var content = Given.in(CaseState.ACTIVE, TWO);
      var input = step(LEAVE, TODAY.plusMonths(1));
      var steps = new CaseSteps(content, Given.investigator(OPENER), Given.now(TWO));
      assertEquals(TODAY.plusMonths(1), steps.next(input).course().left());
      assertEquals("BEFORE_THE_DECISION", code(content, step(LEAVE, LocalDate.of(2026, 1, 1))));
    }
  }

  @Test
  void aLiveCaseOfAParticipationIsAlone() {
    for (var state : CaseState.values()) {
      var single = Given.in(state, TWO).words().stream().filter(word -> word.single()).count();
      assertEquals(state.isLive() ? 1 : 0, single, state::name);
    }
  }

  private static String code(CaseContent content, CaseEvent event) {
    return code(content, step(event));
  }

  private static String code(CaseContent content, TakeCaseStep input) {
    var hand = input.event().isDecision() ? Given.decider(DECIDER) : Given.investigator(OPENER);
    var steps = new CaseSteps(content, hand, Given.now(TWO));
    return codeOf(() -> steps.next(input));
  }

  private static String codeOf(Executable step) {
    return assertThrows(Invalid.class, step).errors().getFirst().code();
  }
}
