package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.valv.access.Permission;
import se.valv.access.ServiceScope;
import se.valv.authorisation.account.NewServiceAccount;
import se.valv.authorisation.account.Place;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.authorisation.account.ServiceAccounts;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Makes an account for a program, for another to approve. */
@Named
@RequestScoped
public class NewServiceAccountPage {

  private static final Pattern BLANK = Pattern.compile("[\\s,;]+");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ServiceAccounts accounts;
  @Inject private Places places;

  private Form form = new Form();

  /** Shows an empty form, or makes the account that was written in it. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(fields());
      try {
        var made = accounts.make(gate.actor(), input());
        answer.seeOther("/behorigheter/tjanstekonton/" + made.system().id());
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private NewServiceAccount input() {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var unit = typed.maybeId("unit");
    typed.orThrow();
    return new NewServiceAccount(
        form.value("username").strip(),
        form.value("name").strip(),
        form.value("purpose").strip(),
        new Place(new OperatorId(Typed.read(operator)), unit.map(UnitId::new).orElse(null)),
        form.chosen("everywhere", "true"),
        scopes(),
        BLANK.splitAsStream(form.value("networks")).filter(n -> !n.isEmpty()).toList(),
        number("days"));
  }

  private List<ServiceScope> scopes() {
    var scopes = new ArrayList<ServiceScope>();
    for (var permission : getScopes()) {
      var field = word(permission.code());
      if (form.filled(field) != null) {
        scopes.add(new ServiceScope(permission, number(field)));
      }
    }
    return scopes;
  }

  private int number(String field) {
    var value = form.value(field).strip();
    new FieldChecks().that(NUMBER.matcher(value).matches(), field, "MALFORMED").orThrow();
    return Integer.parseInt(value);
  }

  private List<String> fields() {
    return Stream.concat(
            Stream.of(
                "name",
                "purpose",
                "username",
                "operator",
                "unit",
                "everywhere",
                "networks",
                "days"),
            getScopes().stream().map(permission -> word(permission.code())))
        .toList();
  }

  /** A scope as a part of keys and ids. */
  static String word(String code) {
    return "scope." + code.replace(':', '-');
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** What a program can be given. */
  public List<Permission> getScopes() {
    return ServiceScope.possible();
  }

  /** The field of a scope, and the key of its word. */
  public String field(String code) {
    return word(code);
  }

  /** The most days. */
  public int getLongest() {
    return accounts.longest(gate.actor());
  }

  /** The operators to choose among. */
  public List<OperatorView> getOperators() {
    return places.operators(gate.actor());
  }

  /** The units to choose among. */
  public List<UnitView> getUnits() {
    return places.units(gate.actor());
  }
}
