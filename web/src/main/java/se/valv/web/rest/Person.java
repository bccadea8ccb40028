package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.person.Notice;
import se.valv.person.Participation;
import se.valv.person.PersonView;
import se.valv.person.Revealed;

/**
 * A person before anything is revealed. Its version is in the ETag.
 *
 * @param id his id
 * @param operator id of the verksamhetsutövare that keeps him
 * @param name his name; absent of somebody with protected identity
 * @param maskedNumber what may be shown of his number
 * @param numberSort whether it is a personnummer or a samordningsnummer
 * @param protectedIdentity whether he has protected identity
 * @param formerNumbers how many numbers he had before
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param participations in the order in which they came
 * @param notices what the personnel system told and nobody has looked at
 */
public record Person(
    String id,
    String operator,
    @Nullable String name,
    String maskedNumber,
    String numberSort,
    boolean protectedIdentity,
    int formerNumbers,
    String securityClass,
    List<Compartment> compartments,
    List<PersonParticipation> participations,
    List<PersonNotice> notices) {

  static Person of(PersonView view) {
    return new Person(
        view.id().value().toString(),
        view.operator().value().toString(),
        view.name(),
        view.maskedNumber(),
        view.sort().name(),
        view.protectedIdentity(),
        view.formerNumbers(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.participations().stream().map(PersonParticipation::of).toList(),
        view.notices().stream().map(PersonNotice::of).toList());
  }

  @Override
  public String toString() {
    return "Person[" + id + "]";
  }

  /**
   * That he takes part in a position.
   *
   * @param id its id
   * @param position id of the position
   * @param form how he takes part
   * @param start first day
   * @param end first day on which he no longer does; absent until it is known
   * @param citizenship as attested for this participation
   * @param externalId what the personnel system calls it
   * @param deregistered the day on which it was deregistered
   */
  public record PersonParticipation(
      String id,
      String position,
      String form,
      String start,
      @Nullable String end,
      @Nullable String citizenship,
      @Nullable String externalId,
      @Nullable String deregistered) {

    static PersonParticipation of(Participation one) {
      var attested = one.citizenship();
      return new PersonParticipation(
          one.id().toString(),
          one.position().toString(),
          one.form().name(),
          one.start().toString(),
          Sent.maybeText(one.end()),
          attested == null ? null : attested.citizenship().name(),
          one.externalId(),
          Sent.maybeText(one.deregistered()));
    }
  }

  /**
   * Something that the personnel system told.
   *
   * @param id its id
   * @param kind what it is
   * @param at when it was told
   */
  public record PersonNotice(String id, String kind, String at) {

    static PersonNotice of(Notice notice) {
      return new PersonNotice(notice.id().toString(), notice.kind().name(), notice.at().toString());
    }
  }

  /**
   * That somebody is registered; the same whether or not he was known.
   *
   * @param id his id
   */
  public record RegisteredPerson(String id) {}

  /**
   * Those whom a number found.
   *
   * @param items those in reach; none is no refusal
   */
  public record PersonList(List<Person> items) {}

  /**
   * What was revealed of a person.
   *
   * @param name his name
   * @param identityNumber {@code ÅÅÅÅMMDD-NNNK}
   * @param formerNumbers those that he had, the first one first
   * @param formerNames likewise
   */
  public record RevealedPerson(
      String name,
      String identityNumber,
      List<FormerWord> formerNumbers,
      List<FormerWord> formerNames) {

    static RevealedPerson of(Revealed revealed) {
      return new RevealedPerson(
          revealed.name(),
          revealed.number(),
          revealed.formerNumbers().stream().map(FormerWord::of).toList(),
          revealed.formerNames().stream().map(FormerWord::of).toList());
    }

    @Override
    public String toString() {
      return "RevealedPerson";
    }
  }

  /**
   * A number or a name that somebody had.
   *
   * @param text the number or the name
   * @param since when it was entered
   */
  public record FormerWord(String text, String since) {

    static FormerWord of(Revealed.Former former) {
      return new FormerWord(former.text(), former.since().toString());
    }

    @Override
    public String toString() {
      return "FormerWord";
    }
  }
}
