package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlStep;
import se.valv.authorisation.account.Names;
import se.valv.web.security.Gate;

/** Makes control plans ready to be shown: looks up who and where, and says what class is shown. */
@RequestScoped
class ControlReadings {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Names names;
  @Inject private Readings readings;

  /** A control plan as the reader sees it. */
  ControlReading of(ControlPlanView view) {
    return of(List.of(view)).getFirst();
  }

  /** Several control plans as the reader sees them. */
  List<ControlReading> of(List<ControlPlanView> views) {
    var places = readings.places();
    return views.stream()
        .map(view -> {
          frame.shows(view.securityClass());
          var accounts =
              view.items().stream()
                  .flatMap(item -> item.item().steps().stream().map(ControlStep::by))
                  .toList();
          return new ControlReading(view, names.of(gate.actor(), accounts), places);
        })
        .toList();
  }
}
