package se.valv.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlAct;
import se.valv.analysis.control.ControlEvent;
import se.valv.analysis.control.ControlHead;
import se.valv.analysis.control.ControlItem;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanId;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlState;
import se.valv.analysis.control.ControlStep;
import se.valv.analysis.control.Undertaking;
import se.valv.analysis.plan.Charge;
import se.valv.analysis.plan.FollowedMeasure;
import se.valv.analysis.plan.MeasureCourse;
import se.valv.analysis.plan.MeasureEvent;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.Origin;
import se.valv.analysis.plan.PlanHead;
import se.valv.analysis.plan.PlanId;
import se.valv.analysis.plan.PlanView;
import se.valv.analysis.plan.TaskKind;
import se.valv.analysis.plan.Wording;
import se.valv.classification.SecurityClass;
import se.valv.overview.Tasks.Work;

final class WorkTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final UUID ME = UUID.randomUUID();

  @Test
  void measuresAreCountedByStateAndWhatRemainsByMonth() {
    var work =
        work(
            List.of(
                measure(MeasureState.ONGOING, "2026-11-22"),
                measure(MeasureState.DECIDED, "2026-11-23"),
                measure(MeasureState.DECIDED, "2027-03-31"),
                measure(MeasureState.IDENTIFIED, "2027-03-01"),
                measure(MeasureState.DECIDED, "2027-10-31"),
                measure(MeasureState.DECIDED, "2027-11-01"),
                measure(MeasureState.DONE, "2020-01-01")),
            List.of());
    var months = work.months();
    assertEquals(14, months.months().size());
    assertEquals(
        List.of("LATE", "2026-11", "2027-03", "2027-10", "LATER"),
        months.months().stream().filter(m -> m.total() > 0).map(m -> m.code()).toList());
    assertEquals(1, months.late());
    assertEquals(6, months.remaining());
    assertEquals("2027-03", months.fullest().code());
    assertEquals(4, months.states().get(MeasureState.DECIDED));
    assertEquals(1, months.states().get(MeasureState.DONE));
    assertEquals(0, months.states().get(MeasureState.VERIFIED));
    assertEquals(1, months.months().getLast().open().get(MeasureState.DECIDED));
    var done = measure(MeasureState.DONE, "2020-01-01");
    assertEquals(Optional.empty(), MeasureMonths.month(done, TODAY));
  }

  @Test
  void ofMonthsThatAreAsFullTheFirstIsTold() {
    var two =
        List.of(
            measure(MeasureState.DECIDED, "2027-05-31"),
            measure(MeasureState.DECIDED, "2027-02-28"),
            measure(MeasureState.DECIDED, "2030-01-01"),
            measure(MeasureState.DECIDED, "2030-01-01"));
    assertEquals("2027-02", work(two, List.of()).months().fullest().code());
  }

  @Test
  void measuresControlsAndDeviationsAreTasksByTheirDay() {
    var work =
        work(
            List.of(
                measure(MeasureState.ONGOING, "2027-01-31", MeasureEvent.COMPLETE),
                measure(MeasureState.ONGOING, "2027-01-30")),
            List.of(
                item(ControlState.PLANNED, "2026-11-01", ControlEvent.CARRY_OUT),
                item(ControlState.OPEN, "2027-02-01", ControlEvent.MEND),
                item(ControlState.MENDED, "2027-03-01", ControlEvent.FOLLOW_UP),
                item(ControlState.MENDED, "2027-03-01", ControlEvent.REOPEN),
                item(ControlState.CARRIED_OUT, "2026-03-01", ControlEvent.CARRY_OUT)));
    assertEquals(
        List.of(TaskKind.CONTROL, TaskKind.CARRY_OUT, TaskKind.MEND, TaskKind.FOLLOW_UP),
        work.tasks().stream().map(TaskView::kind).toList());
    assertTrue(work.tasks().getFirst().late());
    assertFalse(work.tasks().getLast().late());
    assertEquals("K1", work.tasks().getFirst().of());
    assertEquals("Laga", work.tasks().get(1).name());
    assertFalse(work.tasks().toString().contains("Laga"));
  }

  private static Work work(List<MeasureView> measures, List<ControlItemView> items) {
    var head =
        new PlanHead(
            "P1", "Planen", UUID.randomUUID(), List.of(), UUID.randomUUID(), 1, false, TODAY);
    var plan = new PlanView(PlanId.random(), 1, SecurityClass.BH, List.of(), head, measures, false);
    var of = new ControlHead("K1", 2026, UUID.randomUUID(), List.of(), Instant.EPOCH, ME);
    var control =
        new ControlPlanView(
            ControlPlanId.random(), 1, SecurityClass.BH, List.of(), of, items, false);
    return Work.of(new Tasks.Found(ME, List.of(plan), List.of(control), List.of()), TODAY);
  }

  private static MeasureView measure(MeasureState state, String due, MeasureEvent... open) {
    var day = LocalDate.parse(due);
    var wording = new Wording("Laga", MeasureArea.PHYSICAL, null, null, "Chefen", day);
    var evidence = state == MeasureState.DONE ? "Gjort." : null;
    var course = new MeasureCourse(state, List.of(), evidence, null, null, List.of());
    var measure =
        new FollowedMeasure(
            PartId.random(), Origin.ANALYSIS, wording, new Charge("Chefen", day, null), course, 1);
    return new MeasureView(measure, measure.isLate(TODAY), List.of(open), false);
  }

  private static ControlItemView item(ControlState state, String due, ControlEvent... open) {
    var day = LocalDate.parse(due);
    var control = Stream.of(ControlState.OPEN, ControlState.MENDED).anyMatch(state::equals);
    var step = new ControlStep(ControlAct.CONTROL_PLANNED, ME, Instant.EPOCH, null, null);
    @Nullable PartId of = control ? PartId.random() : null;
    var what = new Undertaking("Ronder", MeasureArea.PHYSICAL, null, "Chefen", day);
    var item = new ControlItem(PartId.random(), of, what, state, 1, List.of(step));
    return new ControlItemView(item, item.isLate(TODAY), List.of(open), false);
  }
}
