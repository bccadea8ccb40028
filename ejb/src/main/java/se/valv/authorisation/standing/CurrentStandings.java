package se.valv.authorisation.standing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.valv.access.Installation;
import se.valv.classification.SecurityClass;

/**
 * The standings in force that the actor may see, in the caller's transaction. The one place that a
 * register of vetting will tell instead of paper.
 */
@ApplicationScoped
public class CurrentStandings {

  @Inject private StandingRows rows;
  @Inject private Installation installation;
  @Inject private Clock clock;

  /** All of them, now. */
  public StandingsNow now() {
    var now = clock.instant();
    var held =
        rows.current().stream()
            .map(row -> row.toView(now))
            .collect(toMap(StandingView::participation, s -> s));
    var asked = installation.maxClass().orElse(SecurityClass.NONE) != SecurityClass.NONE;
    return new StandingsNow(held, asked, now);
  }
}
