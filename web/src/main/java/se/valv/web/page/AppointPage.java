package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.valv.authorisation.account.AppointedRoles;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.appointment.Appoint;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.appointment.Appointments;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** The form that enters an appointment at an operator. */
@Named
@RequestScoped
public class AppointPage {

  private static final List<String> FIELDS =
      List.of("kind", "unit", "account", "holder", "decision", "reportsToTop", "from", "last");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Organisation organisation;
  @Inject private Appointments appointments;
  @Inject private AppointedRoles roles;

  private Form form = new Form();
  private OperatorId operator = OperatorId.random();

  /** Shows an empty form, or enters what was written in it. */
  public void open() {
    operator = new OperatorId(Addressed.id(gate));
    getOperator();
    form.with("kind", AppointmentKind.OFFICER.name()).with("reportsToTop", "true");
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        appointments.appoint(gate.actor(), input());
        answer.seeOther("/administration/organisation/" + operator);
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private Appoint input() {
    var typed = new Typed(form);
    var kind = typed.code("kind", AppointmentKind.class);
    var unit = typed.maybeId("unit");
    var account = typed.maybeId("account");
    var from = typed.day("from");
    typed.orThrow();
    var chosen = Typed.read(kind);
    return new Appoint(
        chosen,
        operator,
        unit.filter(u -> chosen.ofUnit()).map(UnitId::new).orElse(null),
        new Appoint.Holder(account.map(AccountId::new).orElse(null), form.filled("holder")),
        form.value("decision").strip(),
        chosen == AppointmentKind.OFFICER ? form.chosen("reportsToTop", "true") : null,
        Typed.read(from),
        new Typed(form).maybeDay("last"));
  }

  /** The operator. */
  public OperatorView getOperator() {
    return organisation.view(gate.actor(), operator);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The kinds to choose among. */
  public List<Option> getKinds() {
    return Arrays.stream(AppointmentKind.values())
        .map(kind -> new Option(kind.name(), words.of("appointment.kind." + kind.name())))
        .toList();
  }

  /** The operator's units, to choose among. */
  public List<Option> getUnits() {
    return organisation.of(gate.actor()).tree(operator, asOf.getToday()).stream()
        .map(b -> new Option(b.unit().id().toString(), b.form().name()))
        .toList();
  }

  /** Those with an account, to choose among. */
  public List<Option> getPeople() {
    return roles.everybody(gate.actor()).stream()
        .map(p -> new Option(p.id().toString(), p.name() + ", " + p.title()))
        .toList();
  }
}
