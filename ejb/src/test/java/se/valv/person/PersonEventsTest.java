package se.valv.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.classification.SecurityClass;
import se.valv.identity.OperatorId;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.sealing.BlindWord;

class PersonEventsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final UUID ENGINEER = UUID.randomUUID();
  private static final UUID CHIEF = UUID.randomUUID();
  private static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T10:00:00Z"), UUID.randomUUID());
  private static final PersonForm NILS = form("Nils Ek", false);

  @Test
  void whoStartsIsToBeVetted() {
    var person = starts();
    assertEquals(1, person.participations().size());
    assertEquals(Notice.Kind.STARTS, person.notices().getFirst().kind());
    assertTrue(person.awaits());
    var settled = PersonEvents.settled(person, person.notices().getFirst().id(), NOW);
    assertFalse(settled.awaits());
    assertEquals(settled, PersonEvents.settled(settled, person.notices().getFirst().id(), NOW));
    assertThrows(NotFound.class, () -> PersonEvents.settled(person, UUID.randomUUID(), NOW));
  }

  @Test
  void toldTwiceIsToldOnce() {
    var once = starts();
    var later = new Moment(NOW.at().plusSeconds(60), NOW.by());
    var twice = PersonEvents.told(once, NILS, later);
    assertEquals(once, PersonEvents.takes(twice, part(ENGINEER, null), "a-1", later));
  }

  @Test
  void whoLeavesIsToBeDeregisteredAndThenIsNot() {
    var left = told(part(ENGINEER, "2026-11-20"));
    var one = left.participations().getFirst();
    assertTrue(one.awaitsDeregistration());
    var done = step(left, ParticipationStep.Event.DEREGISTER, "2026-11-21");
    assertFalse(done.participations().getFirst().awaitsDeregistration());
    assertEquals("NOT_ENDED", refused(done, ParticipationStep.Event.DEREGISTER, "2026-11-21"));
    assertEquals("NOT_ENDED", refused(starts(), ParticipationStep.Event.DEREGISTER, "2026-11-21"));
    assertEquals("IN_THE_FUTURE", refused(left, ParticipationStep.Event.DEREGISTER, "2026-11-24"));
    assertEquals("PERIOD", refused(left, ParticipationStep.Event.END, "2026-01-01"));
  }

  @Test
  void whoComesBackTakesPartAnewAndIsVettedAnew() {
    var left = told(part(ENGINEER, "2026-11-20"));
    var day = LocalDate.parse("2026-12-01");
    var again = new TakePart(ENGINEER, ParticipationForm.EMPLOYMENT, day, null, null);
    var back = PersonEvents.takes(left, again, "a-1", NOW);
    assertEquals(2, back.participations().size());
    assertTrue(back.participations().getFirst().awaitsDeregistration());
    assertEquals(back, PersonEvents.takes(back, again, "a-1", NOW));
    var stays = PersonEvents.takes(left, part(ENGINEER, null), "a-1", NOW);
    assertEquals(1, stays.participations().size());
  }

  @Test
  void anEndIsNeverMovedOutByHand() {
    var ended = step(starts(), ParticipationStep.Event.END, "2026-12-01");
    var earlier = step(ended, ParticipationStep.Event.END, "2026-11-30");
    var later = step(earlier, ParticipationStep.Event.END, "2027-01-31");
    assertEquals(LocalDate.parse("2026-11-30"), later.participations().getFirst().end());
  }

  @Test
  void anotherPositionEndsTheOneAndBeginsTheOther() {
    var moved = told(new TakePart(CHIEF, ParticipationForm.EMPLOYMENT, TODAY, null, null));
    assertEquals(2, moved.participations().size());
    var before = moved.participations().getFirst();
    assertEquals(TODAY, before.end());
    assertNull(before.externalId());
    assertEquals(CHIEF, moved.participations().getLast().position());
    assertEquals(2, moved.notices().size());
  }

  @Test
  void anotherNameAndProtectionAreToBeSeenTo() {
    var person = PersonEvents.told(starts(), form("Nils Ekdal", true), NOW);
    assertEquals(
        List.of(Notice.Kind.STARTS, Notice.Kind.NAME_CHANGED, Notice.Kind.IDENTITY_PROTECTED),
        person.notices().stream().map(Notice::kind).toList());
    assertTrue(person.protectedIdentity());
    var again = PersonEvents.told(person, form("Nils Ekdal", false), NOW);
    assertTrue(again.protectedIdentity());
    assertEquals(3, again.notices().size());
  }

  @Test
  void citizenshipIsAttestedForTheParticipationByWhoSaysAnother() {
    var swedish =
        told(
            new TakePart(ENGINEER, ParticipationForm.EMPLOYMENT, START, null, Citizenship.SWEDISH));
    var first = swedish.participations().getFirst().citizenship();
    var later = new Moment(NOW.at().plusSeconds(60), UUID.randomUUID());
    var silent = PersonEvents.takes(swedish, part(ENGINEER, null), "a-1", later);
    assertEquals(first, silent.participations().getFirst().citizenship());
  }

  @Test
  void heIsFoundByWhatHeIsCalledAndByWhatIsToBeDone() {
    var person = starts();
    assertEquals(
        List.of("NUMBER", "EXTERNAL_ID", "AWAITING"),
        person.words().stream().map(BlindWord::sort).toList());
    var another = person.numbered(NOW.held("198001019812"));
    assertEquals(
        List.of("NUMBER", "FORMER_NUMBER", "EXTERNAL_ID", "AWAITING"),
        another.words().stream().map(BlindWord::sort).toList());
    assertFalse(another.words().toString().contains("1980"));
  }

  @Test
  void ofTheManyOnlySoManyAreKept() {
    var person = starts();
    for (int i = 1; i < PersonContent.MOST; i++) {
      person = PersonEvents.takes(person, part(ENGINEER, null), "b-" + i, NOW);
    }
    var full = person;
    assertThrows(Invalid.class, () -> PersonEvents.takes(full, part(ENGINEER, null), "b-0", NOW));
    var settled = PersonEvents.settled(full, full.notices().getFirst().id(), NOW);
    assertEquals(
        PersonContent.MOST,
        PersonEvents.told(settled, form("Nils Ekdal", false), NOW).notices().size());
  }

  @Test
  void aTaskIsLateWhenItsDayHasBeen() {
    var person = view(told(part(ENGINEER, "2026-11-20")));
    var tasks = PersonTask.of(person, TODAY, 1).toList();
    assertEquals(
        List.of(PersonTask.Kind.DEREGISTER, PersonTask.Kind.VET),
        tasks.stream().map(PersonTask::kind).toList());
    assertEquals(LocalDate.parse("2026-11-21"), tasks.getFirst().due());
    assertTrue(tasks.getFirst().late());
    assertFalse(PersonTask.of(person, TODAY, 3).toList().getFirst().late());
    assertEquals(START, tasks.getLast().due());
  }

  @Test
  void whatIsToldOfThePersonIsDueAtOnce() {
    var person = view(PersonEvents.told(starts(), form("Nils Ekdal", true), NOW));
    var told =
        PersonTask.of(person, TODAY, 1).filter(task -> task.kind() != PersonTask.Kind.VET).toList();
    assertEquals(
        List.of(PersonTask.Kind.SEE_NAME, PersonTask.Kind.SEE_PROTECTION),
        told.stream().map(PersonTask::kind).toList());
    assertTrue(told.stream().allMatch(task -> task.due().equals(TODAY) && !task.late()));
  }

  @Test
  void whatCanNotBeIsRefused() {
    assertThrows(Invalid.class, () -> part(ENGINEER, "2026-01-01"));
    assertThrows(
        Invalid.class,
        () -> new TakePart(ENGINEER, ParticipationForm.EMPLOYMENT, LocalDate.MIN, null, null));
    assertThrows(Invalid.class, () -> new ExternalId("19800101-9804"));
    assertThrows(Invalid.class, () -> new ExternalId("a b"));
    assertEquals("a-1", new ExternalId("a-1").value());
  }

  private static PersonContent starts() {
    var nobody = PersonContent.of(OperatorId.random(), NILS, NOW);
    return PersonEvents.takes(nobody, part(ENGINEER, null), "a-1", NOW);
  }

  /** Told of the engineer, and then this. */
  private static PersonContent told(TakePart next) {
    return PersonEvents.takes(starts(), next, "a-1", NOW);
  }

  private static TakePart part(UUID position, @Nullable String end) {
    var last = end == null ? null : LocalDate.parse(end);
    return new TakePart(position, ParticipationForm.EMPLOYMENT, START, last, null);
  }

  private static PersonForm form(String name, boolean isProtected) {
    return new PersonForm(IdentityNumber.read("198001019804"), name, isProtected);
  }

  private static PersonContent step(
      PersonContent person, ParticipationStep.Event event, String day) {
    var id = person.participations().getFirst().id();
    return PersonEvents.taken(
        person, new ParticipationStep(id, event, LocalDate.parse(day)), TODAY);
  }

  private static String refused(PersonContent person, ParticipationStep.Event event, String day) {
    return assertThrows(Invalid.class, () -> step(person, event, day)).errors().getFirst().code();
  }

  private static PersonView view(PersonContent content) {
    return new PersonView(
        PersonId.random(),
        1,
        SecurityClass.BH,
        List.of(),
        new OperatorId(content.operator()),
        content.name(),
        content.number().masked(false),
        content.number().sort(),
        false,
        0,
        content.participations(),
        content.notices());
  }
}
