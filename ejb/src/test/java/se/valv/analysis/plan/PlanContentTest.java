package se.valv.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.analysis.plan.Measures.COORDINATOR;
import static se.valv.analysis.plan.Measures.DUE;
import static se.valv.analysis.plan.Measures.OFFICER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.analysis.Measure;
import se.valv.analysis.PartId;
import se.valv.sealing.Encoding;

class PlanContentTest {

  @Test
  void whatIsEstablishedIsDecidedAndEachMeasureKeepsItsName() {
    var planned = Measures.planned("Laga staketet");
    var followed = Measures.plan(planned).find(planned.id()).orElseThrow();
    assertEquals(MeasureState.DECIDED, followed.state());
    assertEquals("Fastighetschefen", followed.charge().responsible());
    assertEquals(Optional.empty(), Measures.plan(planned).find(PartId.random()));
  }

  @Test
  void aPlanIsReadAsItWasSealed() {
    var plan = Measures.plan(Measures.planned("Laga staketet"), Measures.planned("Byt lås"));
    var next = plan.with(Measures.after(plan.measures().getLast(), MeasureEvent.START, OFFICER));
    assertEquals(next, Encoding.decode(Encoding.encode(next), PlanContent.class));
    assertEquals(plan.measures().getFirst(), next.measures().getFirst());
  }

  @Test
  void aRevisionKeepsWhatGoesOnAndMarksWhatItLeavesOut() {
    var kept = Measures.planned("Laga staketet");
    var left = Measures.planned("Byt lås");
    var plan = Measures.plan(kept, left);
    var begun = Measures.after(plan.find(kept.id()).orElseThrow(), MeasureEvent.START, COORDINATOR);
    var added = added();
    var fresh = Measures.planned("Ny vakt");
    var next =
        plan.with(begun)
            .with(added)
            .renewed(
                Measures.head(2), List.of(kept, fresh), Measures.step(PlanAct.PLAN_RENEWED), 7);
    assertEquals(begun, next.find(kept.id()).orElseThrow());
    assertEquals(Origin.EARLIER, next.find(left.id()).orElseThrow().origin());
    assertEquals(Origin.ADDED, next.find(added.id()).orElseThrow().origin());
    assertEquals(7, next.find(fresh.id()).orElseThrow().version());
    assertEquals(2, next.head().edition());
    assertEquals(4, next.measures().size());
  }

  @Test
  void aDayThatTheRevisionDoesNotTouchStaysAsItWasAgreedSince() {
    var planned = Measures.planned("Laga staketet");
    var later = Measures.charge(DUE.plusMonths(2), null);
    var old = Measures.plan(planned).find(planned.id()).orElseThrow();
    var moved = old.after(later, old.course(), 3);
    var step = Measures.step(PlanAct.PLAN_RENEWED);
    var reworded = Measures.planned(planned.id(), "Byt staketet", "Säkerhetschefen", DUE);
    var renewed = moved.renewed(Wording.of(reworded), step, 4);
    assertEquals(new Charge("Säkerhetschefen", DUE.plusMonths(2), null), renewed.charge());
    assertEquals(PlanAct.PLAN_RENEWED, renewed.course().steps().getLast().act());
    var sooner = Measures.planned(planned.id(), "Byt staketet", "Chefen", DUE.minusMonths(1));
    assertEquals(DUE.minusMonths(1), moved.renewed(Wording.of(sooner), step, 4).charge().due());
  }

  @Test
  void whatARevisionLeavesOutOrRewordsOnceItIsBegunIsLookedAtAgain() {
    var kept = Measures.planned("Laga staketet");
    var plan = Measures.plan(kept, Measures.planned("Byt lås"));
    var begun = Measures.after(plan.find(kept.id()).orElseThrow(), MeasureEvent.START, COORDINATOR);
    var reworded = Measures.planned(kept.id(), "Byt staketet", "Chefen", DUE);
    var fresh = Measures.planned("Ny vakt");
    var next = renewed(plan.with(begun).with(added()), reworded, fresh);
    assertEquals(
        List.of("Byt staketet", "Byt lås", "Tillagd"),
        next.measures().stream()
            .filter(FollowedMeasure::awaitsExamination)
            .map(m -> m.wording().name())
            .toList());
    assertFalse(renewed(plan, reworded).find(kept.id()).orElseThrow().awaitsExamination());
    assertFalse(renewed(plan.with(begun), kept).find(kept.id()).orElseThrow().awaitsExamination());
    var off = Measures.after(plan.measures().getLast(), MeasureEvent.WRITE_OFF, OFFICER);
    assertFalse(renewed(plan.with(off), kept).measures().getLast().awaitsExamination());
  }

  @Test
  void itIsLookedAtOnceBySomebodyWhoPlansAndStaysAsItIs() {
    var done = Measures.after(Measures.done(), MeasureEvent.VERIFY, OFFICER);
    var plan = new PlanContent(Measures.head(1), List.of(done));
    var reworded = Measures.planned(done.id(), "Byt staketet", "Chefen", DUE);
    var due = renewed(plan, reworded).measures().getFirst();
    assertFalse(MeasureSteps.open(due, Measures.MANAGER).contains(MeasureEvent.EXAMINE));
    var examined = Measures.after(due, MeasureEvent.EXAMINE, COORDINATOR);
    assertEquals(due.state(), examined.state());
    assertEquals(OFFICER.account(), examined.course().verifiedBy());
    assertEquals(PlanAct.MEASURE_EXAMINED, examined.course().steps().getLast().act());
    assertFalse(examined.awaitsExamination());
    assertFalse(MeasureSteps.open(examined, COORDINATOR).contains(MeasureEvent.EXAMINE));
  }

  private static PlanContent renewed(PlanContent plan, Measure... planned) {
    var step = Measures.step(PlanAct.PLAN_RENEWED);
    return plan.renewed(Measures.head(2), List.of(planned), step, 7);
  }

  @Test
  void lateFollowsFromTheDayAloneAndEndsWhenItIsDone() {
    var decided = Measures.decided();
    assertFalse(decided.isLate(DUE));
    assertTrue(decided.isLate(DUE.plusDays(1)));
    assertFalse(Measures.done().isLate(DUE.plusDays(1)));
  }

  @Test
  void whatWaitsForOneIsHisTaskAndWhatAnotherIsAtIsNot() {
    var decided = Measures.decided();
    var ongoing = Measures.after(decided, MeasureEvent.START, COORDINATOR);
    assertEquals(Optional.of(TaskKind.BEGIN), task(decided, COORDINATOR));
    assertEquals(Optional.of(TaskKind.CARRY_OUT), task(ongoing, COORDINATOR));
    assertEquals(Optional.empty(), task(ongoing, OFFICER));
    assertEquals(Optional.of(TaskKind.VERIFY), task(Measures.done(), OFFICER));
    assertEquals(Optional.empty(), task(Measures.done(), COORDINATOR));
    assertEquals(Optional.of(TaskKind.DECIDE), task(added(), OFFICER));
    var verified = Measures.after(Measures.done(), MeasureEvent.VERIFY, OFFICER);
    assertEquals(Optional.empty(), task(verified, OFFICER));
    var others = decided.after(Measures.charge(DUE, UUID.randomUUID()), decided.course(), 2);
    assertEquals(Optional.empty(), task(others, COORDINATOR));
  }

  private static FollowedMeasure added() {
    var wording = Wording.of(Measures.planned("Tillagd"));
    var course = MeasureCourse.begun(MeasureState.IDENTIFIED, Measures.step(PlanAct.MEASURE_ADDED));
    return new FollowedMeasure(
        PartId.random(), Origin.ADDED, wording, Charge.of(wording), course, 2);
  }

  private static Optional<TaskKind> task(FollowedMeasure measure, Who who) {
    return Measures.seen(measure, who).task(who.account());
  }
}
