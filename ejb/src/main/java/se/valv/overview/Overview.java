package se.valv.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.valv.analysis.ListedAnalysis;

/**
 * How it stands with the analyses and assets in reach.
 *
 * @param today as of which day
 * @param places operators, each with its administrations after it
 * @param drafts analyses that can't be submitted yet, for what they lack
 * @param assets how many assets there are
 * @param uncovered how many of them no analysis in force covers
 * @param incomplete how many of them lack something
 */
public record Overview(
    LocalDate today,
    List<PlaceStatus> places,
    List<ListedAnalysis> drafts,
    long assets,
    long uncovered,
    long incomplete) {

  /** Keeps copies. */
  public Overview {
    places = List.copyOf(places);
    drafts = List.copyOf(drafts);
  }

  /** How many places stand so. */
  public long count(PlaceState state) {
    return places.stream().filter(place -> place.state() == state).count();
  }

  /** The places with the gravest first. */
  public List<PlaceStatus> gravest() {
    return places.stream().sorted(Comparator.comparing(PlaceStatus::state)).toList();
  }

  /** How many measures of drafts no function or day is said of. */
  public int vague() {
    return drafts.stream().mapToInt(ListedAnalysis::vague).sum();
  }

  /** Whether there is nothing at all: neither an analysis nor an asset. */
  public boolean isBare() {
    return assets == 0
        && drafts.isEmpty()
        && places.stream().allMatch(p -> p.inForce().isEmpty() && p.inWork().isEmpty());
  }
}
