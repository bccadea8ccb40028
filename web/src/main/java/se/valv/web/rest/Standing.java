package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.standing.StandingState;
import se.valv.authorisation.standing.StandingView;

/**
 * A standing, attested from a decision on paper.
 *
 * @param id its id
 * @param version its version, as in its ETag
 * @param state how it stands now
 * @param participation whose
 * @param reliableUntil first instant on which he no longer counts as judged reliable
 * @param knowledgeableUntil first instant on which his training no longer counts
 * @param positionClass säkerhetsklass of the position
 * @param decision number of the decision
 * @param decidedOn its date
 * @param attestedBy account of the first of the two
 * @param decidedBy account of the second
 */
public record Standing(
    String id,
    int version,
    StandingState state,
    String participation,
    @Nullable String reliableUntil,
    @Nullable String knowledgeableUntil,
    String positionClass,
    String decision,
    @Nullable String decidedOn,
    String attestedBy,
    @Nullable String decidedBy) {

  static Standing of(StandingView view) {
    return new Standing(
        view.id().toString(),
        view.version(),
        view.state(),
        view.participation().toString(),
        Sent.maybeText(view.until().reliable()),
        Sent.maybeText(view.until().knowledgeable()),
        view.positionClass().code(),
        view.decision(),
        Sent.maybeText(view.decidedOn()),
        view.attestedBy().toString(),
        Sent.maybeText(view.decidedBy()));
  }

  /**
   * One page of them.
   *
   * @param items the newest first
   * @param page which page, from 0
   * @param size the most on a page
   * @param total how many in all, of those that the caller may see
   */
  public record Standings(List<Standing> items, int page, int size, int total) {}
}
