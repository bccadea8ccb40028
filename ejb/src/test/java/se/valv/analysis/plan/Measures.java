package se.valv.analysis.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.Measure;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;

/** Measures and people for tests: fictional ones. */
final class Measures {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final LocalDate DUE = LocalDate.parse("2027-05-31");
  static final Who COORDINATOR = who(Role.COORDINATOR);
  static final Who OFFICER = who(Role.OFFICER);
  static final Who MANAGER = who(Role.TOP_MANAGER);

  private Measures() {}

  static Who who(Role role) {
    return new Who(UUID.randomUUID(), Set.of(role), EnumSet.allOf(Action.class));
  }

  static Measure planned(String name) {
    return planned(PartId.random(), name, "Fastighetschefen", DUE);
  }

  static Measure planned(PartId id, String name, String responsible, LocalDate due) {
    return new Measure(id, name, MeasureArea.PHYSICAL, null, null, responsible, due, List.of());
  }

  static PlanHead head(int edition) {
    return new PlanHead(
        "SBF-ANALYS 2026:1-P",
        "Analys",
        UUID.randomUUID(),
        List.of(),
        UUID.randomUUID(),
        edition,
        false,
        LocalDate.parse("2026-11-23"));
  }

  static MeasureStep step(PlanAct act) {
    return MeasureStep.of(act, MANAGER.account(), NOW, null);
  }

  static PlanContent plan(Measure... measures) {
    return PlanContent.made(head(1), List.of(measures), step(PlanAct.PLAN_MADE));
  }

  /** One that is decided. */
  static FollowedMeasure decided() {
    return plan(planned("Laga staketet")).measures().getFirst();
  }

  static TakeStep take(MeasureEvent event) {
    return new TakeStep(event, "Därför.", "Besiktat.", "Staketet är öppet.");
  }

  static FollowedMeasure after(FollowedMeasure measure, MeasureEvent event, Who who) {
    return MeasureSteps.next(measure, take(event), who, NOW, measure.version() + 1);
  }

  /** One that the coordinator has done. */
  static FollowedMeasure done() {
    var ongoing = after(decided(), MeasureEvent.START, COORDINATOR);
    return after(ongoing, MeasureEvent.COMPLETE, COORDINATOR);
  }

  static MeasureView seen(FollowedMeasure measure, Who who) {
    return MeasureView.from(measure, who, LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC));
  }

  static Charge charge(LocalDate due, @Nullable UUID doer) {
    return new Charge("Fastighetschefen", due, doer);
  }
}
