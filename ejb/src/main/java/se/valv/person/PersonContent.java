package se.valv.person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.valv.identity.OperatorId;
import se.valv.problem.Invalid;
import se.valv.sealing.BlindWord;
import se.valv.sealing.Content;

/**
 * What of a person is sealed: all but id, kind, label and version.
 *
 * @param operator the verksamhetsutövare that he is kept by
 * @param numbers identity numbers, the present one last
 * @param names names, the present one last
 * @param protectedIdentity whether he has protected identity (skyddad folkbokföring or
 *     sekretessmarkering)
 * @param participations in the order in which they came
 * @param notices what the personnel system told, in the same order
 */
@Content(name = "person", version = 1)
record PersonContent(
    UUID operator,
    List<Held> numbers,
    List<Held> names,
    boolean protectedIdentity,
    List<Participation> participations,
    List<Notice> notices) {

  /** Most numbers, names or participations of one person. */
  static final int MOST = 200;

  /** Keeps copies. */
  PersonContent {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
    participations = List.copyOf(participations);
    notices = List.copyOf(notices);
  }

  /** Somebody new. */
  static PersonContent of(OperatorId operator, PersonForm form, Moment now) {
    return new PersonContent(
        operator.value(),
        List.of(now.held(form.number().digits())),
        List.of(now.held(form.name())),
        form.protectedIdentity(),
        List.of(),
        List.of());
  }

  /** The present number. */
  IdentityNumber number() {
    return new IdentityNumber(numbers.getLast().text());
  }

  /** The present name. */
  String name() {
    return names.getLast().text();
  }

  /** With another number, if it is another. */
  PersonContent numbered(Held number) {
    var all = with(numbers, number, "identityNumber");
    return new PersonContent(operator, all, names, protectedIdentity, participations, notices);
  }

  /** With another name, if it is another. */
  PersonContent named(Held name) {
    var all = with(names, name, "name");
    return new PersonContent(operator, numbers, all, protectedIdentity, participations, notices);
  }

  /** With or without protected identity. */
  PersonContent withProtection(boolean isProtected) {
    return new PersonContent(operator, numbers, names, isProtected, participations, notices);
  }

  /** With a participation in the place of the one with its id, or last. */
  PersonContent with(Participation participation) {
    var all = new ArrayList<>(participations);
    var place = all.stream().map(Participation::id).toList().indexOf(participation.id());
    if (place >= 0) {
      all.set(place, participation);
    } else if (all.size() >= MOST) {
      throw new Invalid("position", "TOO_MANY");
    } else {
      all.add(participation);
    }
    return new PersonContent(operator, numbers, names, protectedIdentity, all, notices);
  }

  /** With one more notice; when there are many, the oldest that is settled gives way. */
  PersonContent noticed(Notice notice) {
    var all = new ArrayList<>(notices);
    if (all.size() >= MOST) {
      all.stream().filter(old -> old.settled() != null).findFirst().ifPresent(all::remove);
    }
    all.add(notice);
    return withNotices(all);
  }

  /** With other notices. */
  PersonContent withNotices(List<Notice> all) {
    return new PersonContent(operator, numbers, names, protectedIdentity, participations, all);
  }

  /** Whether somebody who vets has something to do with him. */
  boolean awaits() {
    return participations.stream().anyMatch(Participation::awaitsDeregistration)
        || notices.stream().anyMatch(notice -> notice.settled() == null);
  }

  /**
   * What he is found by: his number, which nobody else under the label has, and those he had; what
   * the personnel system calls his participations; and that there is something to do.
   */
  List<BlindWord> words() {
    var kept = new OperatorId(operator);
    var former =
        numbers.stream()
            .limit(numbers.size() - 1L)
            .map(held -> former(kept, new IdentityNumber(held.text())));
    var external =
        participations.stream()
            .flatMap(one -> Stream.ofNullable(one.externalId()))
            .map(id -> new BlindWord(kept, "EXTERNAL_ID", id, true));
    var all = Stream.of(Stream.of(word(kept, number())), former, external).flatMap(words -> words);
    return awaits() ? Stream.concat(all, Stream.of(awaiting(kept))).toList() : all.toList();
  }

  /** What those are found by who have a number, or had it. */
  static List<BlindWord> words(OperatorId operator, IdentityNumber number) {
    return List.of(word(operator, number), former(operator, number));
  }

  /** What who has a number is found by. */
  static BlindWord word(OperatorId operator, IdentityNumber number) {
    return new BlindWord(operator, "NUMBER", number.digits(), true);
  }

  /** What those are found by of whom something is to be done. */
  static BlindWord awaiting(OperatorId operator) {
    return new BlindWord(operator, "AWAITING", "", false);
  }

  private static BlindWord former(OperatorId operator, IdentityNumber number) {
    return new BlindWord(operator, "FORMER_NUMBER", number.digits(), false);
  }

  private static List<Held> with(List<Held> before, Held held, String field) {
    if (before.getLast().text().equals(held.text())) {
      return before;
    }
    if (before.size() >= MOST) {
      throw new Invalid(field, "TOO_MANY");
    }
    var all = new ArrayList<>(before);
    all.add(held);
    return all;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "PersonContent";
  }
}
