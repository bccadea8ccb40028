package se.valv.web.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.classification.SecurityClass;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.SearchPage.Facets;
import se.valv.search.SearchRequest;

/**
 * What a search is narrowed to and ordered by, and what it can be: the classes, compartments and
 * years of what answers it, with how many of each. Codes, in a form that is posted with the words.
 *
 * @param asked the search
 * @param facets how its answer is divided
 * @param places compartments in which the reader has need
 */
public record Narrowing(SearchRequest asked, Facets facets, List<CompartmentView> places) {

  /** The fields of the form. */
  static final List<String> FIELDS = List.of("query", "klass", "omrade", "ar", "sort");

  private static final Map<String, Order> ORDERS =
      Map.of("newest", Order.NEWEST, "oldest", Order.OLDEST, "title", Order.TITLE);

  /**
   * One thing to narrow to.
   *
   * @param code of a class or compartment, or a year
   * @param count how many answer
   * @param chosen whether the search is narrowed to it
   * @param name in words, where the code has a name of its own
   */
  public record Choice(String code, long count, boolean chosen, @Nullable String name) {}

  /** What a posted form narrows to; a code that is unknown narrows nothing. */
  static Filters filters(Form sent, List<CompartmentView> places) {
    var year = year(sent.value("ar"));
    return new Filters(
        Codes.securityClass(sent.value("klass")).map(Set::of).orElse(Set.of()),
        places.stream()
            .filter(place -> place.code().equals(sent.value("omrade")))
            .map(CompartmentView::id)
            .collect(Collectors.toSet()),
        Map.of(),
        year == null ? null : Facets.begin(year),
        year == null ? null : Facets.begin(year + 1));
  }

  /** The order that a posted form asks for; the best first when it asks for none. */
  static Order order(Form sent) {
    return ORDERS.getOrDefault(sent.value("sort"), Order.RELEVANCE);
  }

  /** The classes that answer and those chosen, lowest first. */
  public List<Choice> classes() {
    var chosen = asked.filters().classes();
    return choices(
        Arrays.asList(SecurityClass.values()),
        facets.classes(),
        chosen,
        c -> new Choice(c.code(), 0, false, null));
  }

  /** The compartments that answer and those chosen, by code. */
  public List<Choice> compartments() {
    var byId =
        places.stream()
            .sorted(Comparator.comparing(CompartmentView::code))
            .collect(
                Collectors.toMap(
                    CompartmentView::id, place -> place, (a, b) -> a, LinkedHashMap::new));
    return choices(
        byId.keySet(),
        facets.compartments(),
        asked.filters().compartments(),
        id -> {
          var place = Objects.requireNonNull(byId.get(id));
          return new Choice(place.code(), 0, false, place.name());
        });
  }

  /** The years that answer and the one chosen, the last first. */
  public List<Choice> years() {
    var from = asked.filters().from();
    var chosen = from == null ? Set.<Integer>of() : Set.of(Facets.year(from));
    var years = new TreeSet<Integer>(Comparator.reverseOrder());
    years.addAll(facets.years().keySet());
    years.addAll(chosen);
    return choices(
        years, facets.years(), chosen, y -> new Choice(Integer.toString(y), 0, false, null));
  }

  private static <K> List<Choice> choices(
      Collection<K> all, Map<K, Long> counts, Set<K> chosen, Function<K, Choice> named) {
    return all.stream()
        .filter(key -> counts.containsKey(key) || chosen.contains(key))
        .map(key -> {
          var plain = named.apply(key);
          return new Choice(
              plain.code(), counts.getOrDefault(key, 0L), chosen.contains(key), plain.name());
        })
        .toList();
  }

  /** The code of the order in force; empty for the best first. */
  public String sort() {
    return ORDERS.entrySet().stream()
        .filter(e -> e.getValue() == asked.order())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The codes of the orders to choose among, besides the best first. */
  public List<String> sorts() {
    return List.of("newest", "oldest", "title");
  }

  /** What is chosen, to be sent along with other words: field to code. */
  public Map<String, String> kept() {
    var kept = new LinkedHashMap<String, String>();
    kept.put("klass", chosen(classes()));
    kept.put("omrade", chosen(compartments()));
    kept.put("ar", chosen(years()));
    kept.put("sort", sort());
    return kept;
  }

  private static String chosen(List<Choice> choices) {
    return choices.stream().filter(Choice::chosen).map(Choice::code).findFirst().orElse("");
  }

  /** Whether the search is narrowed at all. */
  public boolean narrowed() {
    return !Filters.NONE.equals(asked.filters());
  }

  private static @Nullable Integer year(String code) {
    return code.matches("[12]\\d{3}") ? Integer.valueOf(code) : null;
  }
}
