package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.valv.analysis.plan.MeasureStep;
import se.valv.analysis.plan.PlanView;
import se.valv.authorisation.account.Names;
import se.valv.web.security.Gate;

/** Makes plans ready to be shown: looks up who and where, and says what class is shown. */
@RequestScoped
class PlanReadings {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Names names;
  @Inject private Readings readings;

  /** A plan as the reader sees it. */
  PlanReading of(PlanView view) {
    return of(List.of(view)).getFirst();
  }

  /** Several plans as the reader sees them. */
  List<PlanReading> of(List<PlanView> views) {
    var places = readings.places();
    return views.stream()
        .map(view -> {
          frame.shows(view.securityClass());
          return new PlanReading(view, names.of(gate.actor(), accounts(view)), places);
        })
        .toList();
  }

  private Set<UUID> accounts(PlanView view) {
    var all = new HashSet<UUID>();
    all.add(gate.actor().account().value());
    for (var seen : view.measures()) {
      var doer = seen.measure().charge().doer();
      if (doer != null) {
        all.add(doer);
      }
      seen.measure().course().steps().stream().map(MeasureStep::by).forEach(all::add);
    }
    return all;
  }
}
