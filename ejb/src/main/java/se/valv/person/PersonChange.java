package se.valv.person;

import java.util.Optional;
import se.valv.problem.FieldChecks;
import se.valv.search.text.IdentityNumbers;

/**
 * What is changed of a person: what is absent stays, for who changes has not seen it.
 *
 * @param number another identity number
 * @param name another name
 * @param protectedIdentity whether he has protected identity
 */
public record PersonChange(
    Optional<IdentityNumber> number, Optional<String> name, boolean protectedIdentity) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public PersonChange {
    var checks = new FieldChecks();
    name.ifPresent(text ->
        checks
            .text("name", text, PersonForm.MAX_NAME)
            .that(!IdentityNumbers.isIn(text), "name", "LOOKS_LIKE_IDENTITY_NUMBER"));
    checks.orThrow();
    name = name.map(String::strip);
  }

  /** What is kept of somebody, so changed. */
  PersonContent of(PersonContent before, Moment now) {
    var content = before.withProtection(protectedIdentity);
    if (name.isPresent()) {
      content = content.named(now.held(name.get()));
    }
    return number.isPresent() ? content.numbered(now.held(number.get().digits())) : content;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "PersonChange";
  }
}
