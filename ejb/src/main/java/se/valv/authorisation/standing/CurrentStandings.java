package se.valv.authorisation.standing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.valv.access.Installation;
import se.valv.classification.SecurityClass;
import se.valv.identity.ParticipationId;

/**
 * The standings in force that the actor may see, in the caller's transaction. The one place that a
 * register of vetting will tell instead of paper.
 */
@ApplicationScoped
public class CurrentStandings {

  @Inject private StandingRows rows;
  @Inject private Installation installation;
  @Inject private Clock clock;

  /** By participation; one without standing is left out. */
  public Map<ParticipationId, StandingView> all() {
    var now = clock.instant();
    return rows.current().stream()
        .map(row -> row.toView(now))
        .collect(toMap(StandingView::participation, s -> s));
  }

  /**
   * Which of the two conditions on a person do not hold now: {@code NOT_RELIABLE}, {@code
   * NOT_KNOWLEDGEABLE}. None in an installation that holds nothing classified, where neither is
   * asked for.
   */
  public List<String> missing(Map<ParticipationId, StandingView> all, ParticipationId of) {
    var missing = new ArrayList<String>();
    if (installation.maxClass().orElse(SecurityClass.NONE) != SecurityClass.NONE) {
      var standing = all.get(of);
      var now = clock.instant();
      if (standing == null || !standing.isReliableAt(now)) {
        missing.add("NOT_RELIABLE");
      }
      if (standing == null || !standing.isKnowledgeableAt(now)) {
        missing.add("NOT_KNOWLEDGEABLE");
      }
    }
    return missing;
  }
}
