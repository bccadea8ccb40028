package se.valv.person;

import java.time.Instant;
import java.util.List;

/**
 * What of a person is shown only by an act of its own.
 *
 * @param person as it is shown without
 * @param name his name
 * @param number his identity number, {@code ÅÅÅÅMMDD-NNNK}
 * @param formerNumbers those that he had, with when each was entered, the first one first
 * @param formerNames likewise
 */
public record Revealed(
    PersonView person,
    String name,
    String number,
    List<Former> formerNumbers,
    List<Former> formerNames) {

  static Revealed from(PersonView person, PersonContent content) {
    return new Revealed(
        person,
        content.name(),
        content.number().written(),
        former(content.numbers()).stream()
            .map(held -> new Former(new IdentityNumber(held.text()).written(), held.at()))
            .toList(),
        former(content.names()).stream().map(held -> new Former(held.text(), held.at())).toList());
  }

  private static List<Held> former(List<Held> all) {
    return all.subList(0, all.size() - 1);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Revealed[" + person.id() + "]";
  }

  /**
   * What was.
   *
   * @param text the number or the name
   * @param since when it was entered
   */
  public record Former(String text, Instant since) {

    @Override
    public String toString() {
      return "Former";
    }
  }
}
