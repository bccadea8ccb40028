package se.valv.web.page;

import static se.valv.web.page.ShownCodes.named;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.Authority;
import se.valv.clearance.position.Consequence;
import se.valv.clearance.position.Extent;
import se.valv.clearance.position.GapVerdict;
import se.valv.clearance.position.PlacementEvent;
import se.valv.clearance.position.PlacementState;
import se.valv.clearance.position.PositionAct;
import se.valv.clearance.position.PositionKind;
import se.valv.person.Citizenship;
import se.valv.person.IdentityNumber;
import se.valv.person.Notice;
import se.valv.person.ParticipationStep;
import se.valv.person.PersonTask;
import se.valv.recruitment.CheckAlarm;
import se.valv.recruitment.NextStep;
import se.valv.vetting.CaseEvent;
import se.valv.vetting.CaseState;
import se.valv.vetting.CaseTask;

/** As {@link ShownCodes}, of persons, positions, and what is decided on them. */
final class PersonnelCodes {

  private PersonnelCodes() {}

  /** All of them. */
  static Stream<String> all() {
    return Stream.of(ofCases(), ofPersons(), ofPositions(), ofRecruitment())
        .flatMap(words -> words);
  }

  private static Stream<String> ofCases() {
    return Stream.of(
            named("case.did.", CaseEvent.values()),
            named("case.does.", CaseEvent.values()),
            named("case.event.", CaseEvent.values()),
            named("case.state.", CaseState.values()),
            named("case.task.", CaseTask.Kind.values()),
            IntStream.rangeClosed(1, 9).mapToObj(topic -> "case.guide." + topic))
        .flatMap(codes -> codes);
  }

  private static Stream<String> ofPersons() {
    return Stream.of(
            named("persons.citizenship.", Citizenship.values()),
            named("persons.does.", ParticipationStep.Event.values()),
            named("persons.event.", ParticipationStep.Event.values()),
            named("persons.notice.", Notice.Kind.values()),
            named("persons.on.", ParticipationStep.Event.values()),
            named("persons.sort.", IdentityNumber.Sort.values()),
            named("persons.task.", PersonTask.Kind.values()))
        .flatMap(codes -> codes);
  }

  private static Stream<String> ofRecruitment() {
    return Stream.of(
            named("check.action.", NextStep.values()),
            named("check.ground.", se.valv.placement.Ground.values()),
            named("check.outcome.", se.valv.placement.Outcome.values()),
            named("recruitment.alarm.", CheckAlarm.values()),
            named("recruitment.state.", se.valv.recruitment.CaseState.values()))
        .flatMap(codes -> codes);
  }

  private static Stream<String> ofPositions() {
    return Stream.of(
            named("authority.", Authority.values()),
            named("gap.", GapVerdict.values()),
            named("placement.does.", PlacementEvent.values()),
            named("placement.duty.", Consequence.Duty.values()),
            named("placement.event.", PlacementEvent.values()),
            named("placement.extent.", Extent.values()),
            named("placement.state.", PlacementState.values()),
            named("position.kind.", PositionKind.values()),
            Stream.of(PositionClass.values()).map(c -> "placement.means." + c.code()),
            Stream.of(PositionAct.values())
                .filter(act -> act.name().startsWith("PLACEMENT_"))
                .map(act -> "placement.did." + act.name()))
        .flatMap(codes -> codes);
  }
}
