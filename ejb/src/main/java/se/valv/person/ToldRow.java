package se.valv.person;

/**
 * What a row of the personnel system's file tells.
 *
 * @param externalId what it calls the participation
 * @param person of whom
 * @param part where, how, from when, until when
 */
public record ToldRow(ExternalId externalId, PersonForm person, TakePart part) {

  /** What becomes of somebody by it. */
  PersonContent tell(PersonContent before, Moment now) {
    return PersonEvents.takes(
        PersonEvents.told(before, person, now), part, externalId.value(), now);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "ToldRow[" + externalId.value() + "]";
  }
}
