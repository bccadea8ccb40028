package se.valv.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanView;
import se.valv.authorisation.account.PersonView;

/** A plan as a page shows it: counted, and with people and places by name. */
public final class PlanReading {

  private final PlanView view;
  private final Map<UUID, PersonView> people;
  private final Map<UUID, String> places;

  PlanReading(PlanView view, Map<UUID, PersonView> people, Map<UUID, String> places) {
    this.view = view;
    this.people = people;
    this.places = places;
  }

  /** The plan. */
  public PlanView getView() {
    return view;
  }

  /** Its address. */
  public String getAddress() {
    return "/planer/" + view.id().value();
  }

  /** The address of a measure. */
  public String address(MeasureView measure) {
    return getAddress() + "/atgarder/" + measure.measure().id();
  }

  /** The name of its operator, and of the units that it covers, in one line. */
  public String getPlace() {
    var head = view.head();
    return Stream.concat(Stream.of(head.operator()), head.scope().stream())
        .map(id -> places.getOrDefault(id, "–"))
        .collect(Collectors.joining(" · "));
  }

  /** Whose name an account is; empty for nobody. */
  public String person(@Nullable UUID account) {
    return Optional.ofNullable(account)
        .map(id -> Optional.ofNullable(people.get(id)).map(PersonView::name).orElse("–"))
        .orElse("");
  }

  /** With which name an account logs in; absent for nobody. */
  @Nullable String username(@Nullable UUID account) {
    return Optional.ofNullable(account)
        .flatMap(id -> Optional.ofNullable(people.get(id)))
        .map(PersonView::username)
        .orElse(null);
  }

  /** Those who have had to do with the plan, to choose a doer among. */
  public List<PersonView> getPeople() {
    return people.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  /** How many measures it has. */
  public int getTotal() {
    return view.measures().size();
  }

  /** How many of them are over: verified or written off. */
  public long getClosed() {
    return count(MeasureState.VERIFIED) + count(MeasureState.WRITTEN_OFF);
  }

  /** How many should have been done by now. */
  public long getLate() {
    return view.measures().stream().filter(MeasureView::late).count();
  }

  /** How many measures there are in each state that has any, in their order. */
  public List<Count> getCounts() {
    return Stream.of(MeasureState.values())
        .map(state -> new Count(state, count(state)))
        .filter(count -> count.number() > 0)
        .toList();
  }

  private long count(MeasureState state) {
    return view.measures().stream().filter(m -> m.measure().state() == state).count();
  }

  /**
   * Measures in a state.
   *
   * @param state which
   * @param number how many
   */
  public record Count(MeasureState state, long number) {}
}
