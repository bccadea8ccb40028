package se.valv.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which column of a table holds what.
 *
 * @param places place from 0 of each column that was found, by its key
 * @param missing keys of required columns that were not
 * @param unused headings that nothing is read from
 */
public record Mapping(Map<String, Integer> places, List<String> missing, List<String> unused) {

  /** Keeps its own copies. */
  public Mapping {
    places = Map.copyOf(places);
    missing = List.copyOf(missing);
    unused = List.copyOf(unused);
  }

  /** Finds each column by what it is called. */
  public static Mapping of(List<Column> columns, List<String> heading) {
    return of(columns, heading, Map.of());
  }

  /**
   * Finds each column where somebody said that it is, and else by what it is called.
   *
   * @param chosen place from 0 by key; one that the heading does not have is no choice
   */
  public static Mapping of(
      List<Column> columns, List<String> heading, Map<String, Integer> chosen) {
    var places = new LinkedHashMap<String, Integer>();
    var taken = new HashSet<Integer>();
    chosen.forEach((key, place) -> {
      if (place >= 0 && place < heading.size() && taken.add(place)) {
        places.put(key, place);
      }
    });
    for (var column : columns) {
      if (!places.containsKey(column.key())) {
        called(column, heading)
            .ifPresent(place -> {
              if (taken.add(place)) {
                places.put(column.key(), place);
              }
            });
      }
    }
    var missing =
        columns.stream()
            .filter(Column::required)
            .map(Column::key)
            .filter(k -> !places.containsKey(k));
    var unused =
        IntStream.range(0, heading.size()).filter(p -> !taken.contains(p)).mapToObj(heading::get);
    return new Mapping(places, missing.toList(), unused.toList());
  }

  private static OptionalInt called(Column column, List<String> heading) {
    return IntStream.range(0, heading.size())
        .filter(place -> column.isCalled(heading.get(place)))
        .findFirst();
  }
}
