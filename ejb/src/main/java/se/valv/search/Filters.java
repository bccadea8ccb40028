package se.valv.search;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;

/**
 * Narrows a search or list. An empty set narrows nothing. A compartment in which the reader has no
 * need is filtered as one that is not there.
 *
 * @param classes of what Valv holds
 * @param compartments any of these
 * @param keywords exact values by name, all of them
 * @param from filed at this instant or later
 * @param before filed before this instant
 */
public record Filters(
    Set<SecurityClass> classes,
    Set<CompartmentId> compartments,
    Map<String, String> keywords,
    @Nullable Instant from,
    @Nullable Instant before) {

  /** Narrows nothing. */
  public static final Filters NONE = new Filters(Set.of(), Set.of(), Map.of(), null, null);

  /**
   * Whether records under this label are asked for.
   *
   * @param needed compartments in which the reader has need: others are as if they were not there
   */
  boolean wants(Label label, Set<CompartmentId> needed) {
    return (classes.isEmpty() || classes.contains(label.securityClass()))
        && (compartments.isEmpty()
            || label.compartments().stream()
                .anyMatch(c -> compartments.contains(c) && needed.contains(c)));
  }

  /** Keeps copies. */
  public Filters {
    classes = Set.copyOf(classes);
    compartments = Set.copyOf(compartments);
    keywords = Map.copyOf(keywords);
  }
}
