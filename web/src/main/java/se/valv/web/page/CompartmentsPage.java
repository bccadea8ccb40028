package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.access.Role;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.authorisation.need.CompartmentDetail;
import se.valv.authorisation.need.CompartmentRegister;
import se.valv.authorisation.need.NewCompartment;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.CompartmentKind;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** The compartments that somebody may know of, and the form that opens one. */
@Named
@RequestScoped
public class CompartmentsPage {

  private static final List<String> FIELDS =
      List.of("operator", "unit", "kind", "code", "name", "purpose", "owner");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private CompartmentRegister register;
  @Inject private Accounts accounts;
  @Inject private Places places;

  private Form form = new Form();
  private List<CompartmentDetail> rows = List.of();

  /** Fetches the list. */
  public void open() {
    rows = register.list(gate.actor());
  }

  /** Shows an empty form, or opens the compartment that was written in it. */
  public void openForm() {
    form.with("kind", CompartmentKind.DOCUMENTS.name());
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        register.open(gate.actor(), input());
        answer.seeOther("/behorigheter/omraden");
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private NewCompartment input() {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var unit = typed.maybeId("unit");
    var kind = typed.code("kind", CompartmentKind.class);
    var owner = typed.id("owner");
    typed.orThrow();
    return new NewCompartment(
        new OperatorId(Typed.read(operator)),
        unit.map(UnitId::new).orElse(null),
        Typed.read(kind),
        form.value("code").strip(),
        form.value("name").strip(),
        form.value("purpose").strip(),
        new AccountId(Typed.read(owner)));
  }

  /** The compartments. */
  public List<CompartmentDetail> getRows() {
    return rows;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The operators to choose among. */
  public List<OperatorView> getOperators() {
    return places.operators(gate.actor());
  }

  /** The units to choose among. */
  public List<UnitView> getUnits() {
    return places.units(gate.actor());
  }

  /** The kinds to choose among. */
  public List<CompartmentKind> getKinds() {
    return List.of(CompartmentKind.values());
  }

  /** Who may own one: the information owners. */
  public List<AccountView> getOwners() {
    return accounts.list(gate.actor()).stream()
        .filter(a -> a.roles().stream().anyMatch(r -> r.role() == Role.INFORMATION_OWNER))
        .toList();
  }
}
