package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.stream.Collectors;
import se.valv.asset.Assets;
import se.valv.authorisation.account.Names;
import se.valv.clearance.position.Edition;
import se.valv.clearance.position.PlacementStep;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Touch;
import se.valv.web.security.Gate;

/**
 * Makes positions ready to be shown: looks up who, where and what, and says which class that is.
 */
@RequestScoped
class PositionReadings {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Names names;
  @Inject private Assets assets;
  @Inject private Readings readings;

  /** A position as the reader sees it, with the assets that it touches. */
  PositionReading of(PositionView view) {
    frame.shows(view.securityClass());
    var accounts = new HashSet<>(view.editions().stream().map(Edition::by).toList());
    view.placements().stream()
        .flatMap(p -> p.placement().steps().stream())
        .map(PlacementStep::by)
        .forEach(accounts::add);
    var touched =
        assets.read(gate.actor(), view.description().assets().stream().map(Touch::asset).toList());
    touched.forEach(asset -> frame.shows(asset.securityClass()));
    return new PositionReading(
        view,
        names.of(gate.actor(), accounts),
        readings.places(),
        touched.stream().collect(Collectors.toMap(asset -> asset.id().value(), asset -> asset)));
  }
}
