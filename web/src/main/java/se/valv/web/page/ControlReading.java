package se.valv.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlState;
import se.valv.authorisation.account.PersonView;

/** A control plan as a page shows it: counted, and with people and places by name. */
public final class ControlReading {

  private final ControlPlanView view;
  private final Map<UUID, PersonView> people;
  private final Map<UUID, String> places;

  ControlReading(ControlPlanView view, Map<UUID, PersonView> people, Map<UUID, String> places) {
    this.view = view;
    this.people = people;
    this.places = places;
  }

  /** The control plan. */
  public ControlPlanView getView() {
    return view;
  }

  /** Its address. */
  public String getAddress() {
    return "/kontrollplaner/" + view.id().value();
  }

  /** The address of a control or deviation. */
  public String address(ControlItemView item) {
    return getAddress() + "/delar/" + item.item().id();
  }

  /** The name of its operator, and of the units that it covers, in one line. */
  public String getPlace() {
    var head = view.head();
    return Stream.concat(Stream.of(head.operator()), head.scope().stream())
        .map(id -> places.getOrDefault(id, "–"))
        .collect(Collectors.joining(" · "));
  }

  /** Whose name an account is. */
  public String person(UUID account) {
    return Optional.ofNullable(people.get(account)).map(PersonView::name).orElse("–");
  }

  /** What a control found wrong. */
  public List<ControlItemView> deviations(PartId control) {
    return view.deviations().stream()
        .filter(found -> control.equals(found.item().control()))
        .toList();
  }

  /** How many controls are carried out. */
  public long getCarriedOut() {
    return view.controls().stream()
        .filter(control -> control.item().state() == ControlState.CARRIED_OUT)
        .count();
  }

  /** How many controls are to be: all but those that were called off. */
  public long getPlanned() {
    return view.controls().stream()
        .filter(control -> control.item().state() != ControlState.CALLED_OFF)
        .count();
  }

  /** How many deviations are not yet followed up. */
  public long getUnsettled() {
    return view.deviations().stream()
        .filter(found -> found.item().state() != ControlState.FOLLOWED_UP)
        .count();
  }

  /** How much should have been done by now. */
  public long getLate() {
    return view.items().stream().filter(ControlItemView::late).count();
  }
}
