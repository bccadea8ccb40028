package se.valv.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.search.Findings.Finding;

/**
 * One page of an answer.
 *
 * @param hits in the order asked for
 * @param total how many records answer in all; exact, of those in reach
 * @param facets how they are divided
 * @param suggestion the question that may have been meant; null when there is none, or no need
 * @param page which, from 0
 * @param size hits on a full page
 */
public record SearchPage(
    List<Hit> hits, long total, Facets facets, @Nullable String suggestion, int page, int size) {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /** Keeps a copy. */
  public SearchPage {
    hits = List.copyOf(hits);
  }

  /** The answer to who may take part of nothing that is asked for. */
  static SearchPage none(SearchRequest request) {
    var nothing = new Facets(Map.of(), Map.of(), Map.of(), Map.of());
    return new SearchPage(List.of(), 0, nothing, null, request.page(), request.size());
  }

  /** The highest class shown on the page, for its banner. */
  public SecurityClass highestClass() {
    return SecurityClass.highestOf(hits.stream().map(Hit::securityClass).toList());
  }

  /** Whether there are more hits after this page. */
  public boolean more() {
    return (page + 1L) * size < total;
  }

  /**
   * Counts of all that answers, of those in reach. What does not answer is not there.
   *
   * @param classes by class of what Valv holds
   * @param kinds by sort of record
   * @param compartments by those compartments in which the reader has need, in their order; a
   *     record may be in several, or in none of them
   * @param years by the year of filing, in Sweden
   */
  public record Facets(
      Map<SecurityClass, Long> classes,
      Map<Kind, Long> kinds,
      Map<CompartmentId, Long> compartments,
      Map<Integer, Long> years) {

    /** Keeps copies. */
    public Facets {
      classes = Map.copyOf(classes);
      kinds = Map.copyOf(kinds);
      compartments = Collections.unmodifiableMap(new LinkedHashMap<>(compartments));
      years = Map.copyOf(years);
    }

    /** The year of filing that a record is counted under. */
    public static int year(Instant filed) {
      return filed.atZone(SWEDEN).getYear();
    }

    /** When a year begins in Sweden. */
    public static Instant begin(int year) {
      return LocalDate.of(year, 1, 1).atStartOfDay(SWEDEN).toInstant();
    }

    Facets without(Collection<Finding> gone) {
      return new Facets(
          less(classes, gone.stream().map(f -> f.card().securityClass())),
          less(kinds, gone.stream().map(f -> f.header().kind())),
          less(compartments, gone.stream().flatMap(f -> f.card().compartments().stream())),
          less(years, gone.stream().map(f -> year(f.card().filed()))));
    }

    /** The same, with the compartments in this order: an order of ids would be one of chance. */
    Facets inOrderOf(List<CompartmentId> order) {
      var ordered = new LinkedHashMap<CompartmentId, Long>();
      order.stream()
          .filter(compartments::containsKey)
          .forEach(id -> ordered.put(id, compartments.getOrDefault(id, 0L)));
      return new Facets(classes, kinds, ordered, years);
    }

    long total() {
      return classes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <K> Map<K, Long> less(Map<K, Long> counts, Stream<K> gone) {
      var left = new HashMap<>(counts);
      gone.forEach(key -> left.computeIfPresent(key, (k, n) -> n > 1 ? n - 1 : null));
      return left;
    }
  }
}
