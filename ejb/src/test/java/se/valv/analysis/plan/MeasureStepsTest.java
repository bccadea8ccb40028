package se.valv.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.analysis.plan.Measures.COORDINATOR;
import static se.valv.analysis.plan.Measures.DUE;
import static se.valv.analysis.plan.Measures.MANAGER;
import static se.valv.analysis.plan.Measures.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.problem.Invalid;

class MeasureStepsTest {

  @Test
  void aMeasureIsDoneByOneAndVerifiedByAnother() {
    var done = Measures.done();
    assertEquals(MeasureState.DONE, done.state());
    assertEquals(COORDINATOR.account(), done.charge().doer());
    assertEquals("Besiktat.", done.course().evidence());
    var verified = Measures.after(done, MeasureEvent.VERIFY, OFFICER);
    assertEquals(MeasureState.VERIFIED, verified.state());
    assertEquals(OFFICER.account(), verified.course().verifiedBy());
    assertEquals(
        List.of(
            PlanAct.PLAN_MADE,
            PlanAct.MEASURE_STARTED,
            PlanAct.MEASURE_COMPLETED,
            PlanAct.MEASURE_VERIFIED),
        verified.course().steps().stream().map(MeasureStep::act).toList());
  }

  @Test
  void nobodyVerifiesWhatHeHasDoneHimselfOrWasToDo() {
    var ongoing = Measures.after(Measures.decided(), MeasureEvent.START, OFFICER);
    var done = Measures.after(ongoing, MeasureEvent.COMPLETE, COORDINATOR);
    assertEquals("OWN_WORK", refusal(done, MeasureEvent.VERIFY, OFFICER));
    assertFalse(MeasureSteps.open(done, OFFICER).contains(MeasureEvent.VERIFY));
    assertTrue(MeasureSteps.open(done, MANAGER).contains(MeasureEvent.VERIFY));
    var charged = Measures.charge(DUE, MANAGER.account());
    var step = Measures.step(PlanAct.MEASURE_CHANGED);
    var given = MeasureSteps.changed(Measures.decided(), charged, step, COORDINATOR, 2);
    var toVerify = done.after(given.charge(), done.course(), 5);
    assertEquals("OWN_WORK", refusal(toVerify, MeasureEvent.VERIFY, MANAGER));
  }

  @Test
  void aPlanInWhichSomebodyVerifiedHisOwnWorkCanNotBe() {
    var done = Measures.done().course();
    var doer = COORDINATOR.account();
    assertRefused("event", () -> course(MeasureState.VERIFIED, done.doers(), "x", doer));
    assertRefused("event", () -> course(MeasureState.VERIFIED, done.doers(), "x", null));
    assertRefused("event", () -> course(MeasureState.DONE, done.doers(), "x", doer));
    var other = UUID.randomUUID();
    assertRefused("evidence", () -> course(MeasureState.VERIFIED, done.doers(), null, other));
    assertRefused("evidence", () -> course(MeasureState.DONE, done.doers(), null, null));
    assertRefused("residual", () -> course(MeasureState.WRITTEN_OFF, List.of(), null, null));
    var verified = course(MeasureState.VERIFIED, List.of(), "x", other);
    var measure = Measures.decided();
    assertRefused("event", () -> measure.after(Measures.charge(DUE, other), verified, 2));
  }

  @Test
  void whatIsFoundWantingIsDoneAnewByWhoeverDidItAndVerifiedAnew() {
    var verified = Measures.after(Measures.done(), MeasureEvent.VERIFY, OFFICER);
    var reopened = Measures.after(verified, MeasureEvent.REOPEN, MANAGER);
    assertEquals(MeasureState.ONGOING, reopened.state());
    assertNull(reopened.course().verifiedBy());
    assertEquals("Besiktat.", reopened.course().evidence());
    assertTrue(MeasureSteps.open(reopened, COORDINATOR).contains(MeasureEvent.COMPLETE));
  }

  @Test
  void whatIsWrittenOffSaysWhatStaysUnmetAndIsOver() {
    var off = Measures.after(Measures.decided(), MeasureEvent.WRITE_OFF, OFFICER);
    assertEquals("Staketet är öppet.", off.course().residual());
    assertEquals(List.of(), MeasureSteps.open(off, OFFICER));
    assertEquals("NOT_YOUR_ROLE", refusal(Measures.decided(), MeasureEvent.WRITE_OFF, MANAGER));
  }

  @ParameterizedTest
  @CsvSource({
    "DECIDE, comment, false",
    "START, evidence, false",
    "COMPLETE, evidence, true",
    "VERIFY, residual, false",
    "REOPEN, comment, true",
    "WRITE_OFF, residual, true"
  })
  void whatAStepMustSayIsDemanded(MeasureEvent event, String field, boolean demanded) {
    var said = new TakeStep(event, "x", "x", "x");
    assertEquals(event == MeasureEvent.COMPLETE ? said.evidence() : said.comment(), said.told());
    if (demanded) {
      assertRefused(
          field,
          () ->
              new TakeStep(
                  event,
                  field.equals("comment") ? null : "x",
                  field.equals("evidence") ? " " : "x",
                  field.equals("residual") ? null : "x"));
    } else {
      assertNull(new TakeStep(event, null, null, null).told());
    }
  }

  @Test
  void aRightWithoutTheRoleOrARoleWithoutTheRightIsNotEnough() {
    var reader = Measures.who(Role.READER);
    assertEquals("NOT_YOUR_ROLE", refusal(Measures.decided(), MeasureEvent.START, reader));
    var sleeping = new Who(UUID.randomUUID(), Set.of(Role.OFFICER), Set.of(Action.READ));
    assertEquals(List.of(), MeasureSteps.open(Measures.done(), sleeping));
    assertFalse(MeasureSteps.mayPlan(sleeping));
    assertEquals("NOT_IN_THIS_STATE", refusal(Measures.decided(), MeasureEvent.VERIFY, OFFICER));
  }

  @Test
  void aDayIsChangedWithAReasonAndWhatItWasIsKept() {
    var measure = Measures.decided();
    var later = Measures.charge(DUE.plusMonths(1), COORDINATOR.account());
    var why = MeasureStep.of(PlanAct.MEASURE_CHANGED, OFFICER.account(), Measures.NOW, "Leverans.");
    var changed = MeasureSteps.changed(measure, later, why, OFFICER, 2);
    assertEquals(Map.of("due", DUE.toString()), changed.course().steps().getLast().before());
    assertEquals(2, changed.version());
    var silent = Measures.step(PlanAct.MEASURE_CHANGED);
    assertRefused("reason", () -> MeasureSteps.changed(measure, later, silent, OFFICER, 2));
    var back = new Charge("Chefen", DUE.plusMonths(1), null);
    var again = MeasureSteps.changed(changed, back, silent, COORDINATOR, 3);
    assertEquals(
        Map.of("responsible", "Fastighetschefen", "doer", COORDINATOR.account().toString()),
        again.course().steps().getLast().before());
    assertSame(again, MeasureSteps.changed(again, back, silent, COORDINATOR, 4));
    assertRefused("state", () -> MeasureSteps.changed(measure, back, silent, MANAGER, 2));
    var done = Measures.done();
    assertRefused("state", () -> MeasureSteps.changed(done, back, silent, OFFICER, 9));
  }

  private static MeasureCourse course(
      MeasureState state, List<UUID> doers, @Nullable String evidence, @Nullable UUID verifier) {
    return new MeasureCourse(state, doers, evidence, verifier, null, List.of());
  }

  private static String refusal(FollowedMeasure measure, MeasureEvent event, Who who) {
    return assertThrows(Invalid.class, () -> Measures.after(measure, event, who))
        .errors()
        .getFirst()
        .code();
  }

  private static void assertRefused(String field, org.junit.jupiter.api.function.Executable bad) {
    assertEquals(field, assertThrows(Invalid.class, bad).errors().getFirst().field());
  }
}
