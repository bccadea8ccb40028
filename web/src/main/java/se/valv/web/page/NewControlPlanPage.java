package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.valv.access.Compartments;
import se.valv.analysis.control.BeginControlPlan;
import se.valv.analysis.control.ControlPlans;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Begins the control plan of a year. */
@Named
@RequestScoped
public class NewControlPlanPage {

  private static final List<String> FIELDS =
      List.of("year", "operator", "scope", "securityClass", "compartments");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ControlPlans plans;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private Places places;
  @Inject private Clock clock;

  private Form form = new Form();
  private List<OperatorView> operators = List.of();
  private List<UnitView> units = List.of();

  /** Shows the empty form, or begins what is written in it. */
  public void open() {
    operators = places.mine(gate.actor());
    units = places.units(gate.actor());
    form = posted.form(FIELDS);
    if (gate.isPost()) {
      begin();
    } else {
      form.with("year", Integer.toString(nextYear()));
      if (operators.size() == 1) {
        form.with("operator", operators.getFirst().id().toString());
      }
    }
  }

  /** A plan is made for the year to come, in its last months. */
  private int nextYear() {
    var today = LocalDate.ofInstant(clock.instant(), Moments.SWEDEN);
    return today.plusMonths(3).getYear();
  }

  private void begin() {
    try {
      answer.seeOther("/kontrollplaner/" + plans.begin(gate.actor(), read()).value());
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  private BeginControlPlan read() {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var recordClass = typed.code("securityClass", SecurityClass.class);
    typed.orThrow();
    return new BeginControlPlan(
        form.value("year").matches("\\d{4}") ? Integer.parseInt(form.value("year")) : 0,
        new OperatorId(Typed.read(operator)),
        Typed.ids("scope", form.all("scope")).stream().map(UnitId::new).toList(),
        Typed.read(recordClass),
        LabelChoice.compartmentsOf(form));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The labels to choose among. */
  public LabelChoice getChoices() {
    return LabelChoice.of(gate.actor(), documents, compartments);
  }

  /** The operators to choose among: those that the writer takes part in. */
  public List<OperatorView> getOperators() {
    return operators;
  }

  /** The units of an operator. */
  public List<UnitView> unitsOf(OperatorView operator) {
    return units.stream().filter(u -> u.operator().equals(operator.id())).toList();
  }
}
