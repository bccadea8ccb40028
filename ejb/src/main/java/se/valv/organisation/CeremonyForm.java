package se.valv.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.classification.SecurityClass;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.FoundingDeed.OperatorDeed;
import se.valv.organisation.FoundingDeed.RoleDeed;
import se.valv.problem.FieldChecks;

/**
 * What two people fill in together when a register for real use is set up. Refused with {@link
 * se.valv.problem.Invalid}, whose fields are named as here: {@code operator.orgNumber}, {@code
 * first.password}.
 *
 * @param operator the first legal person
 * @param maxClass {@code NONE} or {@code BH}: a higher one is a later act by two people, on record
 *     with its assessment, consultation and approval (SSF 3:1-3)
 * @param first one person
 * @param second another
 */
public record CeremonyForm(
    OperatorForm operator, SecurityClass maxClass, Person first, Person second) {

  /** Refuses a form that breaks a rule. */
  public CeremonyForm {
    var checks = new FieldChecks();
    checks.that(
        maxClass == SecurityClass.NONE || maxClass == SecurityClass.BH,
        "maxClass",
        "CLASS_NOT_ALLOWED");
    if (operator == null) {
      checks.reject("operator", "MISSING");
    } else {
      operator.check(checks);
    }
    check(checks, "first", first);
    check(checks, "second", second);
    checks.that(
        first == null
            || second == null
            || !String.valueOf(first.username()).equals(second.username()),
        "second.username",
        "SAME_PERSON");
    checks.orThrow();
  }

  /** The deed that this form asks for: the operator, and two people who may administer accounts. */
  FoundingDeed deed() {
    return new FoundingDeed(
        maxClass,
        List.of(
            new OperatorDeed(
                operator.code(),
                operator.kind(),
                operator.name(),
                operator.orgNumber(),
                null,
                List.of(),
                List.of())),
        List.of(account(first), account(second)));
  }

  private AccountDeed account(Person person) {
    return new AccountDeed(
        person.username(),
        person.name(),
        person.title(),
        operator.code(),
        null,
        person.password(),
        List.of(new RoleDeed(Role.ACCOUNT_ADMIN, null, null)),
        List.of());
  }

  private static void check(FieldChecks checks, String field, @Nullable Person person) {
    if (person == null) {
      checks.reject(field, "MISSING");
      return;
    }
    Credentials.check(checks, field + ".", person.username(), person.password());
    checks.text(field + ".name", person.name(), DeedChecks.NAME_LENGTH);
    checks.text(field + ".title", person.title(), DeedChecks.NAME_LENGTH);
  }

  /**
   * The first legal person.
   *
   * @param code 2–20 capital letters, digits and hyphens; part of registration numbers
   */
  public record OperatorForm(OperatorKind kind, String name, String code, String orgNumber) {

    private void check(FieldChecks checks) {
      checks.text("operator.name", name, DeedChecks.NAME_LENGTH);
      checks.that(Codes.isCode(code), "operator.code", "MALFORMED");
      if (kind == null) {
        checks.reject("operator.kind", "MISSING");
      } else {
        OrganisationNumber.check(checks, "operator.orgNumber", orgNumber, kind);
      }
    }
  }

  /** One of the two. Its {@code toString} leaves the password out. */
  public record Person(String username, String name, String title, String password) {

    @Override
    public String toString() {
      return "Person[" + username + "]";
    }
  }
}
