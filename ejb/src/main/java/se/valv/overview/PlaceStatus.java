package se.valv.overview;

import java.time.LocalDate;
import java.util.List;
import se.valv.analysis.ListedAnalysis;

/**
 * How it stands with the analysis of a place.
 *
 * @param place which
 * @param state how it stands
 * @param inForce its analyses in force
 * @param inWork its analyses that are written or decided on
 */
public record PlaceStatus(
    Place place, PlaceState state, List<ListedAnalysis> inForce, List<ListedAnalysis> inWork) {

  /** Keeps copies. */
  public PlaceStatus {
    inForce = List.copyOf(inForce);
    inWork = List.copyOf(inWork);
  }

  /**
   * Of a place that has these analyses.
   *
   * @param or how it stands when it has none
   */
  static PlaceStatus of(Place place, List<ListedAnalysis> own, PlaceState or, LocalDate today) {
    var inForce = own.stream().filter(analysis -> analysis.state().isInForce()).toList();
    var inWork = own.stream().filter(analysis -> !analysis.state().isInForce()).toList();
    var isLate = inForce.stream().anyMatch(analysis -> analysis.isLate(today));
    var state = isLate ? PlaceState.OVERDUE : inForce.isEmpty() ? or : PlaceState.IN_FORCE;
    var isBegun = inForce.isEmpty() && !inWork.isEmpty();
    return new PlaceStatus(place, isBegun ? PlaceState.IN_WORK : state, inForce, inWork);
  }
}
