package se.valv.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.asset.AssetView;
import se.valv.authorisation.account.PersonView;
import se.valv.clearance.position.PlacementView;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Touch;

/** A position as a page shows it: with people, places and assets by name. */
public final class PositionReading {

  private final PositionView view;
  private final Map<UUID, PersonView> people;
  private final Map<UUID, String> places;
  private final Map<UUID, AssetView> assets;

  PositionReading(
      PositionView view,
      Map<UUID, PersonView> people,
      Map<UUID, String> places,
      Map<UUID, AssetView> assets) {
    this.view = view;
    this.people = people;
    this.places = places;
    this.assets = assets;
  }

  /** The position. */
  public PositionView getView() {
    return view;
  }

  /** Its address. */
  public String getAddress() {
    return "/befattningar/" + view.id().value();
  }

  /** The address of a step of a placement. */
  public String address(PlacementView placement) {
    return getAddress() + "/placeringar/" + placement.placement().id();
  }

  /** The name of its operator, and of the unit that it belongs to, in one line. */
  public String getPlace() {
    return Stream.of(
            Stream.of(view.head().operator()),
            Optional.ofNullable(view.description().unit()).stream())
        .flatMap(ids -> ids)
        .map(id -> places.getOrDefault(id, "–"))
        .collect(Collectors.joining(" · "));
  }

  /** Whose name an account is. */
  public String person(UUID account) {
    return Optional.ofNullable(people.get(account)).map(PersonView::name).orElse("–");
  }

  /** The assets that it touches, as far as they are there. */
  public List<Touched> getTouched() {
    return view.description().assets().stream()
        .flatMap(touch ->
            Optional.ofNullable(assets.get(touch.asset().value())).stream()
                .map(asset -> new Touched(asset, touch)))
        .toList();
  }

  /**
   * An asset that a position touches.
   *
   * @param asset which
   * @param touch how much of it
   */
  public record Touched(AssetView asset, Touch touch) {}
}
