package se.valv.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;

/**
 * One page of an answer.
 *
 * @param hits in the order asked for
 * @param total how many records answer in all; exact, of those in reach
 * @param facets how they are divided
 * @param suggestion what may have been meant; none in this version
 * @param page which, from 0
 * @param size hits on a full page
 */
public record SearchPage(
    List<Hit> hits, long total, Facets facets, @Nullable String suggestion, int page, int size) {

  /** Keeps a copy. */
  public SearchPage {
    hits = List.copyOf(hits);
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
   * Counts of all that answers.
   *
   * @param classes by class; one that does not answer is not there
   */
  public record Facets(Map<SecurityClass, Long> classes) {

    /** Keeps a copy. */
    public Facets {
      classes = Map.copyOf(classes);
    }

    Facets without(Collection<SecurityClass> gone) {
      var left = new EnumMap<SecurityClass, Long>(SecurityClass.class);
      left.putAll(classes);
      gone.forEach(c -> left.computeIfPresent(c, (key, n) -> n > 1 ? n - 1 : null));
      return new Facets(left);
    }

    long total() {
      return classes.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
