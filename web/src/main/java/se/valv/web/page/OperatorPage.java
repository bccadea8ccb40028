package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import se.valv.authorisation.account.AppointedRoles;
import se.valv.authorisation.account.AppointedRoles.Appointed;
import se.valv.authorisation.account.AppointedRoles.Unappointed;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.organisation.appointment.Appointments;
import se.valv.organisation.structure.ImportView;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.Structure.Branch;
import se.valv.organisation.structure.UnitForm;
import se.valv.organisation.structure.UnitImports;
import se.valv.organisation.structure.UnitView;
import se.valv.organisation.supervision.Supervision;
import se.valv.organisation.supervision.SupervisionView;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** One operator: who leads, its units, its supervision and its history. */
@Named
@RequestScoped
public class OperatorPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Organisation organisation;
  @Inject private Appointments appointments;
  @Inject private AppointedRoles roles;
  @Inject private Supervision supervision;
  @Inject private UnitImports imports;

  private Form form = new Form();
  private Structure structure = new Structure(List.of(), List.of());
  private List<AppointmentView> appointed = List.of();
  private List<Appointed> held = List.of();
  private OperatorId operator = OperatorId.random();
  private boolean stale;
  private boolean inUse;

  /** Shows it, or does what was chosen. */
  public void open() {
    operator = new OperatorId(Addressed.id(gate));
    if (gate.isPost()) {
      form = posted.form(List.of("last"));
      try {
        act();
        answer.seeOther("/administration/organisation/" + operator);
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      } catch (Conflict used) {
        inUse = true;
        frame.failed();
        answer.status(409);
      }
    }
    structure = organisation.of(gate.actor());
    getOperator();
    appointed =
        appointments.list(gate.actor()).stream()
            .filter(a -> a.decided().operator().equals(operator))
            .toList();
    held = roles.of(gate.actor(), appointed);
  }

  private void act() {
    var typed = new Typed(posted.form(List.of("id", "last")));
    var id = new ObjectId(Typed.read(typed.id("id")));
    switch (posted.value("handelse")) {
      case "END_APPOINTMENT" -> {
        var last = typed.day("last");
        typed.orThrow();
        appointments.end(gate.actor(), id, Addressed.version(posted), Typed.read(last));
      }
      case "UNDO_IMPORT" -> imports.undo(gate.actor(), id);
      default -> throw new NotFound();
    }
  }

  /** The operator. */
  public OperatorView getOperator() {
    return structure.operator(operator).orElseThrow(NotFound::new);
  }

  /** What it is that day, or was last. */
  public OperatorForm getForm() {
    var history = getOperator().history();
    return history.on(asOf.getDay()).orElse(history.latest().form());
  }

  /** What is written. */
  public Form getWritten() {
    return form;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** Whether an import could not be undone, for something hangs on its units. */
  public boolean isInUse() {
    return inUse;
  }

  /** What an operator is called that day; empty for one out of sight. */
  public String name(OperatorId id) {
    return structure
        .operator(id)
        .map(o -> o.history().on(asOf.getDay()).orElse(o.history().latest().form()).name())
        .orElse("");
  }

  /** What it came after. */
  public List<OperatorView> getPredecessors() {
    return structure.predecessors(operator);
  }

  /** Its units that day. */
  public List<Branch> getTree() {
    return structure.tree(operator, asOf.getDay());
  }

  /** Units that have been and are no more that day, the last to end first. */
  public List<UnitView> getEnded() {
    return structure.units().stream()
        .filter(u -> u.operator().equals(operator) && u.history().to() != null)
        .filter(u -> u.history().on(asOf.getDay()).isEmpty())
        .sorted(Comparator.comparing((UnitView u) -> String.valueOf(u.history().to())).reversed())
        .toList();
  }

  /** Who is appointed that day, in the order of the kinds. */
  public List<Appointed> getCurrent() {
    return held.stream()
        .filter(a -> a.appointment().holdsOn(asOf.getDay()))
        .sorted(Comparator.comparing(a -> a.appointment().decided().kind()))
        .toList();
  }

  /** Who was, or is to be, the newest first. */
  public List<Appointed> getOthers() {
    return held.stream().filter(a -> !a.appointment().holdsOn(asOf.getDay())).toList();
  }

  /** To what nobody is appointed that day, though somebody should be. */
  public List<AppointmentKind> getMissing() {
    return OrganisationPage.missing(appointed, operator, asOf);
  }

  /** Who has a leading role in the register and no appointment to it. */
  public List<Unappointed> getUnappointed() {
    return roles.without(gate.actor(), operator, appointed);
  }

  /** What a unit is called that day, or was last. */
  public String unitName(UnitId id) {
    return structure
        .unit(id)
        .map(u -> u.history().on(asOf.getDay()).orElse(u.history().latest().form()))
        .map(UnitForm::name)
        .orElse("");
  }

  /** How it is supervised today; absent when it is no more. */
  public SupervisionView getSupervision() {
    return supervision.view(gate.actor(), operator);
  }

  /** Whether it is there today, so that something may be done with it. */
  public boolean isThere() {
    return getOperator().history().on(asOf.getToday()).isPresent();
  }

  /** The imports of its units. */
  public List<ImportView> getImports() {
    return imports.list(gate.actor()).stream().filter(i -> i.operator().equals(operator)).toList();
  }
}
