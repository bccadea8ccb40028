package se.valv.person;

import se.valv.problem.FieldChecks;
import se.valv.search.text.IdentityNumbers;

/**
 * What is said of a person.
 *
 * @param number identity number
 * @param name the whole name, as it is written
 * @param protectedIdentity whether he has protected identity
 */
public record PersonForm(IdentityNumber number, String name, boolean protectedIdentity) {

  /** The longest name. */
  public static final int MAX_NAME = 200;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public PersonForm {
    new FieldChecks()
        .text("name", name, MAX_NAME)
        .that(!IdentityNumbers.isIn(name), "name", "LOOKS_LIKE_IDENTITY_NUMBER")
        .orThrow();
    name = name.strip();
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "PersonForm";
  }
}
