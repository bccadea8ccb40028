package se.valv.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlAct;
import se.valv.analysis.control.ControlHead;
import se.valv.analysis.control.ControlItem;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanId;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlState;
import se.valv.analysis.control.ControlStep;
import se.valv.analysis.control.Undertaking;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.Description;
import se.valv.clearance.position.Disclosure;
import se.valv.clearance.position.GapReport;
import se.valv.clearance.position.GapVerdict;
import se.valv.clearance.position.PositionCode;
import se.valv.clearance.position.PositionGap;
import se.valv.clearance.position.PositionGaps;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionKind;
import se.valv.clearance.position.Proposal;
import se.valv.identity.OperatorId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.structure.History;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Period;
import se.valv.organisation.supervision.SupervisionState;
import se.valv.organisation.supervision.SupervisionView;
import se.valv.report.Checklist.Requirement;
import se.valv.report.Checklist.State;
import se.valv.report.Supervised.Found;

/** What the checklist of the tillsynspaket reads in control plans, and of positions. */
final class ControlledTest {

  private static final OperatorId OPERATOR = new OperatorId(Written.OPERATOR);
  private static final PartId CONTROL = PartId.random();

  @Test
  void aDeviationThatWaitsInTimeIsToldAndIsNoFault() {
    var told = control(plan(2026, done(), deviation(ControlState.OPEN, "2027-01-31")));
    assertEquals(State.MET, told.state());
    assertEquals(
        "K1, 2026. Kontroller: 1, genomförda: 1. Avvikelser: 1, uppföljda: 0", told.evidence());
    var over = control(plan(2026, done(), deviation(ControlState.FOLLOWED_UP, "2026-01-31")));
    assertTrue(over.evidence().endsWith("Avvikelser: 1, uppföljda: 1"), over.evidence());
    assertEquals(State.MET, over.state());
  }

  @Test
  void aDeviationThatIsLateIsAFault() {
    var told = control(plan(2026, done(), deviation(ControlState.OPEN, "2026-11-22")));
    assertEquals(State.WANTING, told.state());
    assertTrue(told.evidence().endsWith("Försenade: 1"), told.evidence());
  }

  @Test
  void aPlanOfAYearThatHasBeenOrWithoutControlsIsNotEnough() {
    assertEquals(State.WANTING, control(plan(2025, done())).state());
    assertEquals(State.WANTING, control(plan(2026)).state());
  }

  private static Requirement control(ControlPlanView plan) {
    return Checklist.of(found(plan, Written.placed()), Written.NAMED, Written.TODAY).get(4);
  }

  @Test
  void positionsAreToldByHowTheyStandAgainstTheAnalysis() {
    var low = gap(GapVerdict.TOO_LOW, PositionClass.KLASS_3);
    var met = gap(GapVerdict.MET, PositionClass.KLASS_3);
    var told = placed(List.of("A 1"), gap(GapVerdict.MISSING, null), low, met);
    assertEquals(State.WANTING, told.state());
    assertEquals(
        "Befattningar: 3, placerade: 2. Utan placering: 1. I för låg klass: 1", told.evidence());
    assertEquals(State.MET, placed(List.of("A 1"), met).state());
    var alone = placed(List.of(), gap(GapVerdict.NO_ANALYSIS, PositionClass.KLASS_3));
    assertEquals(State.WANTING, alone.state());
    assertTrue(alone.evidence().endsWith("Ingen fastställd analys att jämföra med"));
    assertEquals(State.MISSING, placed(List.of("A 1")).state());
  }

  private static Requirement placed(List<String> analyses, PositionGap... rows) {
    var report = new GapReport(Written.TODAY, analyses, SecurityClass.BH, List.of(rows));
    var ids = Stream.of(rows).map(PositionGap::position).toList();
    var taken = new PositionGaps.TakenOut(null, ids, report);
    return Checklist.of(found(plan(2026), taken), Written.NAMED, Written.TODAY).getLast();
  }

  private static PositionGap gap(GapVerdict verdict, @Nullable PositionClass placed) {
    var what =
        new Description(
            new PositionCode("VA-1"),
            "Drifttekniker",
            null,
            null,
            PositionKind.EMPLOYMENT,
            true,
            new Disclosure(false, false),
            List.of());
    var asked = new Proposal(PositionClass.KLASS_2, List.of(), 0);
    return new PositionGap(
        PositionId.random(), SecurityClass.BH, what, verdict, asked, null, placed);
  }

  private static Found found(ControlPlanView plan, PositionGaps.TakenOut positions) {
    var form = new OperatorForm("Exempelstads kommun", "12", null, false);
    var history = new History<>(List.of(new Period<>(null, null, form)));
    var operator =
        new OperatorView(
            OPERATOR, 1, OperatorKind.MUNICIPALITY, "EXK", "212000-9991", history, List.of());
    var supervision =
        new SupervisionView(OPERATOR, SupervisionState.NO_AUTHORITY, null, List.of(), List.of());
    return new Found(operator, supervision, List.of(), List.of(), List.of(plan), positions, null);
  }

  private static ControlPlanView plan(int year, ControlItem... items) {
    var head =
        new ControlHead("K1", year, Written.OPERATOR, List.of(), Instant.EPOCH, Written.WRITER);
    var views =
        Stream.of(items)
            .map(item -> new ControlItemView(item, item.isLate(Written.TODAY), List.of(), false))
            .toList();
    return new ControlPlanView(
        ControlPlanId.random(), 1, SecurityClass.BH, List.of(), head, views, false);
  }

  private static ControlItem done() {
    var step = step(ControlAct.CONTROL_CARRIED_OUT, Written.WRITER);
    return new ControlItem(
        CONTROL, null, what("2026-03-31"), ControlState.CARRIED_OUT, 1, List.of(step));
  }

  private static ControlItem deviation(ControlState state, String due) {
    var mended = step(ControlAct.DEVIATION_MENDED, Written.WRITER);
    var last = step(ControlAct.DEVIATION_FOLLOWED_UP, Written.OFFICER);
    return new ControlItem(PartId.random(), CONTROL, what(due), state, 1, List.of(mended, last));
  }

  private static Undertaking what(String due) {
    var day = LocalDate.parse(due);
    return new Undertaking("Låsronder", MeasureArea.PHYSICAL, null, "Fastighetschefen", day);
  }

  private static ControlStep step(ControlAct act, UUID by) {
    return new ControlStep(act, by, Instant.EPOCH, null, null);
  }
}
