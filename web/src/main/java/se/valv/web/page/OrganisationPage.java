package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.valv.identity.OperatorId;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.organisation.appointment.Appointments;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.Structure.Branch;
import se.valv.web.security.Gate;

/** Organisation: every operator with its units, as they are on a day. */
@Named
@RequestScoped
public class OrganisationPage {

  @Inject private Gate gate;
  @Inject private AsOf asOf;
  @Inject private Organisation organisation;
  @Inject private Appointments appointments;

  private Structure structure = new Structure(List.of(), List.of());
  private List<AppointmentView> appointed = List.of();

  /** Fetches them. */
  public void open() {
    structure = organisation.of(gate.actor());
    appointed = appointments.list(gate.actor());
  }

  /** The operators that there are that day. */
  public List<OperatorView> getOperators() {
    return structure.operatorsOn(asOf.getDay());
  }

  /** What an operator is that day. */
  public OperatorForm form(OperatorView operator) {
    var history = operator.history();
    return history.on(asOf.getDay()).orElse(history.latest().form());
  }

  /** What an operator is called that day; empty for one out of sight. */
  public String name(OperatorId id) {
    return structure.operator(id).map(o -> form(o).name()).orElse("");
  }

  /** The units of an operator that day, each with how deep it stands. */
  public List<Branch> tree(OperatorView operator) {
    return structure.tree(operator.id(), asOf.getDay());
  }

  /** To what nobody is appointed at an operator that day, though somebody should be. */
  public List<AppointmentKind> missing(OperatorView operator) {
    return missing(appointed, operator.id(), asOf);
  }

  static List<AppointmentKind> missing(
      List<AppointmentView> appointed, OperatorId operator, AsOf asOf) {
    return Arrays.stream(AppointmentKind.values())
        .filter(AppointmentKind::expected)
        .filter(kind ->
            appointed.stream()
                .noneMatch(a ->
                    a.holdsOn(asOf.getDay())
                        && a.decided().operator().equals(operator)
                        && a.decided().kind() == kind))
        .toList();
  }
}
