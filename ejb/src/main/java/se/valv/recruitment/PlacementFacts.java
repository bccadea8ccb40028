package se.valv.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.PlacedPosition;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionKind;
import se.valv.clearance.position.PositionLookup;
import se.valv.identity.ParticipationId;
import se.valv.organisation.ParticipationForm;
import se.valv.person.Citizenship;
import se.valv.person.IdentityNumber;
import se.valv.person.Participation;
import se.valv.person.PersonLookup;
import se.valv.person.PersonLookup.KnownPerson;
import se.valv.placement.Facts;
import se.valv.vetting.Vetted;
import se.valv.vetting.VettingLookup;

/**
 * What is so, of which the table decides. All of it is asked for, whatever the first of it says;
 * where there is nothing to read, a case is read in its place.
 */
@ApplicationScoped
class PlacementFacts {

  /** A position that can't be asked about is treated as one of which everything is asked. */
  private static final Facts.Post NO_POST =
      new Facts.Post(true, false, false, PositionClass.KLASS_1, false);

  @Inject private Compartments compartments;
  @Inject private PositionLookup positions;
  @Inject private PersonLookup persons;
  @Inject private VettingLookup vettings;
  @Inject private RecruitmentRows rows;
  @Inject private Desk desk;

  /** What is so of a question in a case of the asker's own. */
  public Facts of(
      Asking asking, AskPlacement question, Optional<IdentityNumber> number, Room room) {
    var day = question.startDate();
    var label = compartments.label(asking.answering(), asking.found().label());
    var position = position(asking, question);
    var known = number.map(one -> person(asking, one, label)).orElse(KnownPerson.NOBODY);
    workedOn(asking, known.work(), label);
    var part = participation(known, position, question);
    var vetted = vetted(asking, part, day);
    var entitled = position.isPresent() && entitled(asking, question) && room.isThere();
    return new Facts(
        new Facts.Question(true, entitled, number.isPresent(), known.protectedIdentity()),
        position.map(PlacementFacts::post).orElse(NO_POST),
        part(asking.found().content(), question.form(), part, position),
        vetted.facts(position.map(PlacedPosition::placement).orElse(null)),
        vetted.readiness());
  }

  /** Somebody who takes no part in the position is looked up like one who does. */
  private Vetted vetted(Asking asking, @Nullable Participation part, LocalDate day) {
    var id = new ParticipationId(part == null ? UUID.randomUUID() : part.id());
    return vettings
        .of(asking.answering(), id, day)
        .orElseGet(() -> {
          rows.inPlaceOfVetting(asking.answering(), asking.found().grant().object());
          return Vetted.NOT;
        });
  }

  /** Whoever is asked for, as much is looked up and opened. */
  private void workedOn(Asking asking, PersonLookup.Work work, Label label) {
    var object = asking.found().grant().object();
    switch (work) {
      case FOUND_NOBODY -> rows.inPlaceOfPerson(asking.answering(), object, label);
      case ASKED -> rows.inPlaceOfVetting(asking.answering(), object);
      case READ -> {}
    }
  }

  private KnownPerson person(Asking asking, IdentityNumber number, Label label) {
    var operator = asking.found().content().operator();
    return persons.having(asking.answering(), operator, number, label);
  }

  /** All positions of the case are opened, whichever is asked about. */
  private Optional<PlacedPosition> position(Asking asking, AskPlacement question) {
    List<PositionId> among = asking.found().content().positions();
    var there = positions.on(asking.answering(), among, question.startDate());
    var named =
        there.stream().filter(p -> question.code().filter(p.code()::equals).isPresent()).toList();
    return named.size() == 1
        ? Optional.of(named.getFirst())
            .filter(p -> Desk.isFor(asking.asker(), asking.found().content().operator(), p.unit()))
        : Optional.empty();
  }

  private boolean entitled(Asking asking, AskPlacement question) {
    var today = desk.today();
    var content = asking.found().content();
    return content.state(today) == CaseState.OPEN
        && !question.startDate().isBefore(today)
        && content.asked().startDates().contains(question.startDate());
  }

  private static @Nullable Participation participation(
      KnownPerson person, Optional<PlacedPosition> position, AskPlacement question) {
    LocalDate day = question.startDate();
    return person.participations().stream()
        .filter(one -> position.filter(p -> p.id().value().equals(one.position())).isPresent())
        .filter(one -> one.form() == question.form())
        .filter(one -> one.end() == null || one.end().isAfter(day))
        .max(Comparator.comparing(Participation::start).thenComparing(Participation::id))
        .orElse(null);
  }

  private static Facts.Post post(PlacedPosition position) {
    var placement = position.placement();
    return new Facts.Post(
        position.sensitive(),
        position.disclosure().toHr(),
        position.kind().isExempt(),
        placement == null ? PositionClass.KLASS_1 : placement.positionClass(),
        placement != null);
  }

  private static Facts.Part part(
      CaseContent content,
      ParticipationForm form,
      @Nullable Participation part,
      Optional<PlacedPosition> position) {
    var attested = part == null ? null : part.citizenship();
    return new Facts.Part(
        form == ParticipationForm.ELECTED_COUNCIL,
        content.publicEmployer()
            && (form == ParticipationForm.EMPLOYMENT
                || position.filter(p -> p.kind() == PositionKind.EMPLOYMENT).isPresent()),
        attested != null && attested.citizenship() == Citizenship.SWEDISH,
        form == ParticipationForm.SUPPLIER
            || position.filter(p -> p.kind() == PositionKind.SUPPLIER).isPresent(),
        false);
  }

  /**
   * Who asks, who answers on his behalf, and in which case.
   *
   * @param asker who asks
   * @param answering the system actor on his behalf
   * @param found the case, which is his own
   */
  record Asking(Actor asker, Actor answering, Kept<CaseContent> found) {}
}
