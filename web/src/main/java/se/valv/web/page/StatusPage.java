package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Permission;
import se.valv.analysis.ListedAnalysis;
import se.valv.overview.Overview;
import se.valv.overview.Overviews;
import se.valv.overview.PlaceState;
import se.valv.overview.PlaceStatus;
import se.valv.web.security.Gate;

/**
 * How it stands with the analyses of operators and administrations: the gravest on the start page,
 * all of them on a page of their own.
 */
@Named
@RequestScoped
public class StatusPage {

  private static final int FEW = 8;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Overviews overviews;

  private @Nullable Overview overview;
  private List<PlaceStatus> rows = List.of();
  private Form filter = new Form();

  /** Fetches what the start page shows, for whom there is any. */
  public void open() {
    if (gate.may(Permission.ANALYSIS_READ.code())) {
      var found = overviews.of(gate.actor());
      overview = found;
      shown(found.gravest().stream().limit(FEW).toList());
    }
  }

  /** Fetches all places, or those that stand as the address asks for. */
  public void openAll() {
    filter = posted.form(List.of("lage"));
    var found = overviews.of(gate.actor());
    var asked = filter.value("lage");
    overview = found;
    shown(
        found.places().stream()
            .filter(row -> asked.isEmpty() || row.state().name().equals(asked))
            .toList());
  }

  private void shown(List<PlaceStatus> picked) {
    rows = picked;
    picked.stream()
        .flatMap(row -> Stream.concat(row.inForce().stream(), row.inWork().stream()))
        .forEach(analysis -> frame.shows(analysis.hit().securityClass()));
  }

  /** What there is. */
  public @Nullable Overview getOverview() {
    return overview;
  }

  /** Whether there is nothing at all yet. */
  public boolean isBare() {
    return overview != null && overview.isBare();
  }

  /** The places that are shown. */
  public List<PlaceStatus> getRows() {
    return rows;
  }

  /** What the list is narrowed to. */
  public Form getFilter() {
    return filter;
  }

  /** Whether it is narrowed at all. */
  public boolean isNarrowed() {
    return filter.filled("lage") != null;
  }

  /** The states in which any place is, the gravest first. */
  public List<Count> getCounts() {
    return Stream.of(PlaceState.values())
        .map(state -> new Count(state, overview == null ? 0 : overview.count(state)))
        .filter(count -> count.number() > 0)
        .toList();
  }

  /** How long ago an analysis was established, in months. */
  public @Nullable Long months(ListedAnalysis analysis) {
    return overview == null ? null : analysis.months(overview.today());
  }

  /** Whether an analysis should have been looked at again by now. */
  public boolean late(ListedAnalysis analysis) {
    return overview != null && analysis.isLate(overview.today());
  }

  /**
   * Places in a state.
   *
   * @param state which
   * @param number how many
   */
  public record Count(PlaceState state, long number) {

    /** How loud it is said. */
    public String tone() {
      return switch (state) {
        case MISSING, OVERDUE -> "bad";
        case PARTLY, IN_WORK, BY_WHOLE, IN_FORCE -> "";
      };
    }
  }
}
