package se.valv.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.classification.SecurityClass;
import se.valv.organisation.FoundingDeed.AccountDeed;
import se.valv.organisation.FoundingDeed.CompartmentDeed;
import se.valv.organisation.FoundingDeed.OperatorDeed;
import se.valv.organisation.FoundingDeed.ParticipationDeed;
import se.valv.organisation.FoundingDeed.RoleDeed;
import se.valv.organisation.FoundingDeed.UnitDeed;
import se.valv.problem.FieldChecks;

/**
 * The rules of a {@link FoundingDeed}, tried all at once, so that whoever wrote it sees every
 * fault. Null is expected anywhere: deeds come from files.
 */
final class DeedChecks {

  static final int NAME_LENGTH = 120;
  static final int PURPOSE_LENGTH = 400;

  private final FieldChecks checks = new FieldChecks();
  private final Map<String, Set<String>> unitsOf = new HashMap<>();
  private final Map<String, String> compartmentOperator = new HashMap<>();
  private final Set<String> usernames = new HashSet<>();

  DeedChecks(
      @Nullable SecurityClass maxClass, List<OperatorDeed> operators, List<AccountDeed> accounts) {
    checks.that(
        maxClass != null && SecurityClass.H.atLeast(maxClass), "maxClass", "CLASS_NOT_ALLOWED");
    checks.that(!operators.isEmpty(), "operators", "MISSING");
    eachOf("operators", operators, this::operator);
    eachOf("accounts", accounts, this::account);
    eachOf("operators", operators, this::owners);
    eachOf("accounts", accounts, this::bindings);
    checks.that(accounts.size() >= 2, "accounts", "TWO_PEOPLE");
    checks.that(
        accounts.stream().anyMatch(DeedChecks::administersAccounts),
        "accounts",
        "NO_ACCOUNT_ADMINISTRATOR");
  }

  void orThrow() {
    checks.orThrow();
  }

  private void operator(String at, OperatorDeed operator) {
    code(at + ".code", operator.code(), unitsOf.keySet());
    present(at + ".kind", operator.kind());
    checks.text(at + ".name", operator.name(), NAME_LENGTH);
    if (operator.kind() != null) {
      OrganisationNumber.check(checks, at + ".orgNumber", operator.orgNumber(), operator.kind());
    }
    if (operator.parent() != null) {
      known(at + ".parent", operator.parent(), unitsOf.keySet());
    }
    var codes = new HashSet<String>();
    eachOf(at + ".units", operator.units(), (path, unit) -> unit(path, unit, codes));
    unitsOf.put(String.valueOf(operator.code()), codes);
    eachOf(
        at + ".compartments",
        operator.compartments(),
        (path, compartment) -> compartment(path, compartment, operator));
  }

  private void unit(String at, UnitDeed unit, Set<String> codes) {
    code(at + ".code", unit.code(), codes);
    present(at + ".kind", unit.kind());
    checks.text(at + ".name", unit.name(), NAME_LENGTH);
    if (unit.parent() != null) {
      known(at + ".parent", unit.parent(), codes);
    }
    codes.add(String.valueOf(unit.code()));
  }

  private void compartment(String at, CompartmentDeed compartment, OperatorDeed operator) {
    code(at + ".code", compartment.code(), compartmentOperator.keySet());
    present(at + ".kind", compartment.kind());
    checks.text(at + ".name", compartment.name(), NAME_LENGTH);
    checks.text(at + ".purpose", compartment.purpose(), PURPOSE_LENGTH);
    unitOf(at, operator.code(), compartment.unit());
    compartmentOperator.put(String.valueOf(compartment.code()), String.valueOf(operator.code()));
  }

  private void account(String at, AccountDeed account) {
    Credentials.check(checks, at + ".", account.username(), account.password());
    checks.that(usernames.add(String.valueOf(account.username())), at + ".username", "NOT_UNIQUE");
    checks.text(at + ".name", account.name(), NAME_LENGTH);
    checks.text(at + ".title", account.title(), NAME_LENGTH);
    known(at + ".operator", account.operator(), unitsOf.keySet());
    unitOf(at, account.operator(), account.unit());
    eachOf(at + ".roles", account.roles(), this::role);
  }

  private void role(String at, RoleDeed role) {
    present(at + ".role", role.role());
    if (role.operator() != null) {
      known(at + ".operator", role.operator(), unitsOf.keySet());
    }
    unitOf(at, role.operator(), role.unit());
  }

  private void owners(String at, OperatorDeed operator) {
    eachOf(
        at + ".compartments",
        operator.compartments(),
        (path, compartment) -> known(path + ".owner", compartment.owner(), usernames));
  }

  private void bindings(String at, AccountDeed account) {
    eachOf(
        at + ".participations",
        account.participations(),
        (path, participation) ->
            participation(path, participation, String.valueOf(account.username())));
  }

  private void participation(String at, ParticipationDeed participation, String holder) {
    known(at + ".operator", participation.operator(), unitsOf.keySet());
    unitOf(at, participation.operator(), participation.unit());
    present(at + ".form", participation.form());
    var binding = new BindingChecks(checks, usernames, compartmentOperator, holder);
    if (participation.standing() != null) {
      binding.standing(at + ".standing", participation.standing());
    }
    eachOf(
        at + ".needs",
        participation.needs(),
        (path, need) -> binding.need(path, need, participation.operator()));
  }

  private void unitOf(String at, @Nullable String operator, @Nullable String unit) {
    if (unit != null) {
      known(at + ".unit", unit, unitsOf.getOrDefault(String.valueOf(operator), Set.of()));
    }
  }

  private void code(String field, @Nullable String code, Set<String> taken) {
    checks.that(Codes.isCode(code), field, "MALFORMED");
    checks.that(!taken.contains(String.valueOf(code)), field, "NOT_UNIQUE");
  }

  private void known(String field, @Nullable String name, Set<String> names) {
    checks.that(name != null && names.contains(name), field, "UNKNOWN");
  }

  private void present(String field, @Nullable Object value) {
    checks.that(value != null, field, "MISSING");
  }

  private static boolean administersAccounts(AccountDeed account) {
    return account.roles().stream()
        .anyMatch(r -> r.role() == Role.ACCOUNT_ADMIN && r.operator() == null);
  }

  private static <T> void eachOf(String field, List<T> items, Check<T> check) {
    for (int i = 0; i < items.size(); i++) {
      check.at(field + "[" + i + "]", items.get(i));
    }
  }

  @FunctionalInterface
  private interface Check<T> {
    void at(String path, T item);
  }
}
