package se.valv.person;

/**
 * What somebody sends to register a person, whether or not he is known.
 *
 * @param person number, name and protection
 * @param kept under which label
 */
public record RegisterPerson(PersonForm person, KeptUnder kept) {}
