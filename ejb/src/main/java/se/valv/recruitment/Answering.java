package se.valv.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.valv.access.AccessControl;
import se.valv.access.Compartments;
import se.valv.identity.ObjectId;
import se.valv.law.Parameter;
import se.valv.person.IdentityNumber;
import se.valv.person.PersonLookup;
import se.valv.placement.Facts;
import se.valv.placement.PlacementTable;
import se.valv.problem.Invalid;
import se.valv.recruitment.PlacementFacts.Asking;
import se.valv.sealing.BlindWord;

/** Answers a question in a case of the asker's own, and keeps the answer. */
@ApplicationScoped
class Answering {

  private static final RecruitmentAct ANSWERED = RecruitmentAct.PLACEMENT_CHECK_ANSWERED;

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private PersonLookup persons;
  @Inject private PlacementFacts facts;
  @Inject private RecruitmentRows rows;
  @Inject private Desk desk;

  /**
   * The answer: the one that was given before, if it was asked with the same key.
   *
   * @throws Invalid when the key was used for another question
   * @throws se.valv.problem.Conflict when somebody took the same place; to be asked anew
   */
  public CheckAnswer answer(Asking asking, AskPlacement question, boolean last) {
    var number = persons.read(asking.answering(), question.identityNumber());
    var asked = CheckContent.Question.of(question, number);
    var before = before(asking, question);
    if (before.isPresent()) {
      var kept = before.get();
      if (!kept.content().isOf(question.recruitmentCase(), asked)) {
        throw new Invalid("idempotencyKey", "NOT_UNIQUE");
      }
      return kept.content().answer(kept.id());
    }
    var room = number.map(known -> room(asking, known)).orElse(Room.NONE);
    var what = facts.of(asking, question, number, room);
    var content = content(asking, asked, what, alarms(room, last));
    return kept(asking, content, words(asking, question, content, room));
  }

  private CheckContent content(
      Asking asking, CheckContent.Question asked, Facts what, Set<CheckAlarm> alarms) {
    var decided = PlacementTable.answer(what);
    var days = desk.law(asking.answering()).number(Parameter.PLACEMENT_CHECK_VALIDITY);
    return new CheckContent(
        asking.found().id(),
        asked,
        asking.asker().account().value(),
        desk.now(),
        desk.today().plusDays(days),
        PlacementTable.VERSION,
        what,
        decided.ground(),
        List.copyOf(decided.holding()),
        alarms);
  }

  private CheckAnswer kept(Asking asking, CheckContent content, List<BlindWord> words) {
    var id = PlacementCheckId.random();
    var label = compartments.label(asking.answering(), asking.found().label());
    return access.create(
        asking.answering(),
        ANSWERED,
        id,
        label,
        grant -> {
          rows.add(Shelf.CHECKS, grant, content, words);
          return content.answer(id.value());
        });
  }

  private Optional<Kept<CheckContent>> before(Asking asking, AskPlacement question) {
    return Optional.ofNullable(question.key()).stream()
        .map(key -> words(asking).asked(asking.asker().account(), key))
        .flatMap(
            word -> rows.find(asking.answering(), ANSWERED, List.of(word), Shelf.CHECKS).stream())
        .findFirst();
  }

  private Room room(Asking asking, IdentityNumber number) {
    var words = words(asking);
    var of = asking.found();
    var most = of.content().asked().persons();
    var asker = asking.asker().account();
    return new Room(
        !named(asking, List.of(words.among(of.id(), number))).isEmpty(),
        named(asking, words.places(of.id(), most)).size(),
        most,
        named(asking, List.of(words.of(number))).size()
            > named(asking, List.of(words.by(asker, number))).size());
  }

  private Set<ObjectId> named(Asking asking, List<BlindWord> words) {
    return rows.named(asking.answering(), words);
  }

  private static Set<CheckAlarm> alarms(Room room, boolean last) {
    var alarms = EnumSet.noneOf(CheckAlarm.class);
    if (room.byOthers()) {
      alarms.add(CheckAlarm.ASKED_BY_SEVERAL);
    }
    if (!room.isThere()) {
      alarms.add(CheckAlarm.CASE_FULL);
    }
    if (last) {
      alarms.add(CheckAlarm.DAY_LIMIT);
    }
    return alarms;
  }

  /** Who may not be asked about takes no place in the case. */
  private static List<BlindWord> words(
      Asking asking, AskPlacement question, CheckContent content, Room room) {
    var words = words(asking);
    var asker = asking.asker().account();
    var id = asking.found().id();
    var all = new ArrayList<BlindWord>();
    Optional.ofNullable(question.key()).map(key -> words.asked(asker, key)).ifPresent(all::add);
    content
        .number()
        .ifPresent(number -> {
          all.add(words.of(number));
          all.add(words.by(asker, number));
          if (content.facts().question().entitled()) {
            all.add(words.among(id, number));
            room.place().map(place -> words.place(id, place)).ifPresent(all::add);
          }
        });
    if (!content.alarms().isEmpty()) {
      all.add(words.alarm(Months.of(content.askedOn())));
    }
    return all;
  }

  private static CheckWords words(Asking asking) {
    return new CheckWords(asking.found().content().operator());
  }
}
