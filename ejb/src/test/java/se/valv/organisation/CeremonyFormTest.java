package se.valv.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.access.Role;
import se.valv.classification.SecurityClass;
import se.valv.organisation.CeremonyForm.OperatorForm;
import se.valv.organisation.CeremonyForm.Person;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class CeremonyFormTest {

  private static final OperatorForm OPERATOR =
      new OperatorForm(OperatorKind.MUNICIPALITY, "Kommunen", "KOM", "212999-9997");
  private static final Person FIRST = person("first", "correct horse battery");
  private static final Person SECOND = person("second", "battery staple correct");

  @Test
  void twoPeopleGetAccountsThatMayAdministerAccountsAndNothingElse() {
    var deed = new CeremonyForm(OPERATOR, SecurityClass.BH, FIRST, SECOND).deed();
    assertEquals(2, deed.accounts().size());
    for (var account : deed.accounts()) {
      assertEquals(
          List.of(Role.ACCOUNT_ADMIN), account.roles().stream().map(r -> r.role()).toList());
      assertTrue(account.participations().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SecurityClass.class,
      names = {"K", "H", "KH"})
  void aHigherClassIsNotForTheCeremony(SecurityClass tooHigh) {
    assertEquals(
        List.of(new FieldError("maxClass", "CLASS_NOT_ALLOWED")),
        errors(OPERATOR, tooHigh, FIRST, SECOND));
  }

  @Test
  void onePersonIsNotTwo() {
    assertEquals(
        List.of(new FieldError("second.username", "SAME_PERSON")),
        errors(OPERATOR, SecurityClass.NONE, FIRST, person("first", "battery staple correct")));
  }

  @ParameterizedTest
  @CsvSource({
    "eleven char,TOO_SHORT",
    "'            ',MISSING",
    "my First is long,HOLDS_USERNAME",
  })
  void aPoorPasswordIsRefused(String password, String code) {
    assertEquals(
        List.of(new FieldError("first.password", code)),
        errors(OPERATOR, SecurityClass.NONE, person("first", password), SECOND));
  }

  @ParameterizedTest
  @CsvSource({"ab", "-abc", "a b c", "åsa", "abc-", "ABC"})
  void aPoorUsernameIsRefused(String username) {
    assertEquals(
        List.of(new FieldError("first.username", "MALFORMED")),
        errors(OPERATOR, SecurityClass.NONE, person(username, "correct horse battery"), SECOND));
  }

  @Test
  void aPersonNeverPrintsThePassword() {
    assertFalse(FIRST.toString().contains("horse"));
  }

  private static List<FieldError> errors(
      OperatorForm operator, SecurityClass maxClass, Person first, Person second) {
    return assertThrows(Invalid.class, () -> new CeremonyForm(operator, maxClass, first, second))
        .errors();
  }

  private static Person person(String username, String password) {
    return new Person(username, "Namn Namnsson", "Administratör", password);
  }
}
