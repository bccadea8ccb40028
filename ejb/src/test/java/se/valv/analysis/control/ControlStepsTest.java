package se.valv.analysis.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlSteps.Moment;
import se.valv.analysis.plan.Who;
import se.valv.problem.Invalid;
import se.valv.sealing.Encoding;

class ControlStepsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Moment NOW = new Moment(Instant.parse("2026-11-23T10:00:00Z"), TODAY);
  private static final Who COORDINATOR = who(Role.COORDINATOR);
  private static final Who OFFICER = who(Role.OFFICER);
  private static final Who MANAGER = who(Role.TOP_MANAGER);

  @Test
  void aControlIsCarriedOutOnADayThatHasBeenAndThenSaysWhatItFound() {
    var control = planned();
    assertFalse(ControlSteps.mayRecord(control, COORDINATOR));
    var done = after(control, ControlEvent.CARRY_OUT, COORDINATOR);
    assertEquals(ControlState.CARRIED_OUT, done.state());
    assertEquals(TODAY, done.steps().getLast().on());
    assertTrue(ControlSteps.mayRecord(done, COORDINATOR));
    assertFalse(ControlSteps.mayRecord(done, MANAGER));
    assertFalse(ControlSteps.mayRecord(deviation(), COORDINATOR));
    var tomorrow = new TakeControlStep(ControlEvent.CARRY_OUT, TODAY.plusDays(1), "x");
    assertRefused("IN_THE_FUTURE", () -> ControlSteps.next(control, tomorrow, COORDINATOR, NOW, 2));
  }

  @Test
  void whatIsCalledOffIsDecidedAndOver() {
    assertRefused("NOT_YOUR_ROLE", () -> after(planned(), ControlEvent.CALL_OFF, COORDINATOR));
    var off = after(planned(), ControlEvent.CALL_OFF, OFFICER);
    assertEquals(List.of(), ControlSteps.open(off, OFFICER));
    assertFalse(off.isLate(TODAY.plusYears(1)));
  }

  @Test
  void aDeviationIsMendedByOneAndFollowedUpByAnother() {
    var mended = after(deviation(), ControlEvent.MEND, OFFICER);
    assertFalse(ControlSteps.open(mended, OFFICER).contains(ControlEvent.FOLLOW_UP));
    assertRefused("OWN_WORK", () -> after(mended, ControlEvent.FOLLOW_UP, OFFICER));
    var over = after(mended, ControlEvent.FOLLOW_UP, MANAGER);
    assertEquals(ControlState.FOLLOWED_UP, over.state());
    var again = after(over, ControlEvent.REOPEN, OFFICER);
    assertEquals(ControlState.OPEN, again.state());
    var step = mended.steps().getLast();
    assertRefused("OWN_WORK", () -> mended.after(ControlState.FOLLOWED_UP, step, 5));
  }

  @Test
  void lateFollowsFromTheDayAlone() {
    assertFalse(planned().isLate(TODAY.plusDays(7)));
    assertTrue(planned().isLate(TODAY.plusDays(8)));
    assertFalse(after(deviation(), ControlEvent.MEND, COORDINATOR).isLate(TODAY.plusDays(8)));
  }

  @Test
  void whatAStepMustSayIsDemandedAndARoleWithoutTheRightIsNotEnough() {
    assertRefused("MISSING", () -> new TakeControlStep(ControlEvent.CARRY_OUT, null, "x"));
    assertRefused("MISSING", () -> new TakeControlStep(ControlEvent.MEND, null, " "));
    assertEquals(
        ControlEvent.FOLLOW_UP, new TakeControlStep(ControlEvent.FOLLOW_UP, null, null).event());
    var sleeping = new Who(UUID.randomUUID(), Set.of(Role.OFFICER), Set.of(Action.READ));
    assertEquals(List.of(), ControlSteps.open(planned(), sleeping));
    assertFalse(ControlSteps.mayPlan(sleeping));
    assertTrue(ControlSteps.mayPlan(COORDINATOR));
    var done = after(planned(), ControlEvent.CARRY_OUT, COORDINATOR);
    assertFalse(ControlSteps.mayRecord(done, sleeping));
    assertRefused("NOT_IN_THIS_STATE", () -> after(planned(), ControlEvent.MEND, OFFICER));
  }

  @Test
  void aControlPlanIsReadAsItWasSealed() {
    var head =
        new ControlHead(
            "SBF-ANALYS 2026:3", 2027, UUID.randomUUID(), List.of(), NOW.at(), UUID.randomUUID());
    var plan = new ControlContent(head, List.of()).with(planned()).with(deviation());
    var first = plan.items().getFirst();
    var next = plan.with(after(first, ControlEvent.CARRY_OUT, COORDINATOR));
    assertEquals(next, Encoding.decode(Encoding.encode(next), ControlContent.class));
    assertEquals(ControlState.CARRIED_OUT, next.find(first.id()).orElseThrow().state());
    assertEquals(2, next.items().size());
  }

  private static ControlItem planned() {
    return item(null, ControlState.PLANNED, ControlAct.CONTROL_PLANNED);
  }

  private static ControlItem deviation() {
    return item(PartId.random(), ControlState.OPEN, ControlAct.DEVIATION_RECORDED);
  }

  private static ControlItem item(@Nullable PartId control, ControlState state, ControlAct act) {
    var due = TODAY.plusDays(7);
    var what = new Undertaking("Lås", MeasureArea.PHYSICAL, null, "Fastighetschefen", due);
    var step = new ControlStep(act, COORDINATOR.account(), NOW.at(), null, null);
    return new ControlItem(PartId.random(), control, what, state, 1, List.of(step));
  }

  private static ControlItem after(ControlItem item, ControlEvent event, Who who) {
    var input = new TakeControlStep(event, TODAY, "Därför.");
    return ControlSteps.next(item, input, who, NOW, item.version() + 1);
  }

  private static Who who(Role role) {
    return new Who(UUID.randomUUID(), Set.of(role), EnumSet.allOf(Action.class));
  }

  private static void assertRefused(String code, Executable bad) {
    assertEquals(code, assertThrows(Invalid.class, bad).errors().getFirst().code());
  }
}
