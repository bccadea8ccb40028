package se.valv.authorisation.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ParticipationId;

/**
 * The standings in force at one moment, as far as the actor may see.
 *
 * @param held by participation; one without standing is left out
 * @param asked whether standing is asked for at all; not in an installation that holds nothing
 *     classified
 * @param at the moment
 */
public record StandingsNow(Map<ParticipationId, StandingView> held, boolean asked, Instant at) {

  /** The standing of a participation. */
  public @Nullable StandingView of(ParticipationId participation) {
    return held.get(participation);
  }

  /**
   * Which of the two conditions on a person do not hold: {@code NOT_RELIABLE}, {@code
   * NOT_KNOWLEDGEABLE}. None where neither is asked for.
   */
  public List<String> missing(ParticipationId of) {
    var missing = new ArrayList<String>();
    if (asked) {
      var standing = held.get(of);
      if (standing == null || !standing.isReliableAt(at)) {
        missing.add("NOT_RELIABLE");
      }
      if (standing == null || !standing.isKnowledgeableAt(at)) {
        missing.add("NOT_KNOWLEDGEABLE");
      }
    }
    return missing;
  }
}
