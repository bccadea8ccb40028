package se.valv.web.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisKeyword;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.search.Hit;
import se.valv.search.Part;
import se.valv.search.SearchPage;

/**
 * One page of what answers a question.
 *
 * @param hits in the order asked for
 * @param total how many answer in all, of those in reach
 * @param facets how they are divided
 * @param suggestion the question that may have been meant; absent when there is none
 * @param page which page, from 0
 * @param size the most on a page
 */
public record Answer(
    List<Found> hits, long total, Facets facets, @Nullable String suggestion, int page, int size) {

  static Answer of(SearchPage found) {
    return new Answer(
        found.hits().stream().map(Found::of).toList(),
        found.total(),
        Facets.of(found),
        found.suggestion(),
        found.page(),
        found.size());
  }

  @Override
  public String toString() {
    return "Answer";
  }

  /**
   * Counts of what answers, of those in reach.
   *
   * @param classes by class
   * @param kinds by sort of record
   * @param compartments by id of those compartments in which the caller has need, in their order
   * @param years by year of filing
   */
  public record Facets(
      Map<String, Long> classes,
      Map<String, Long> kinds,
      Map<String, Long> compartments,
      Map<String, Long> years) {

    static Facets of(SearchPage found) {
      var facets = found.facets();
      return new Facets(
          named(facets.classes(), SecurityClass::code),
          named(facets.kinds(), Kind::name),
          inOrder(facets.compartments()),
          named(facets.years(), year -> Integer.toString(year)));
    }

    private static <K> Map<String, Long> named(Map<K, Long> counts, Function<K, String> name) {
      var named = new TreeMap<String, Long>();
      counts.forEach((key, n) -> named.put(name.apply(key), n));
      return named;
    }

    /** In the order of their codes, as wherever compartments are listed. */
    private static Map<String, Long> inOrder(Map<CompartmentId, Long> counts) {
      var named = new LinkedHashMap<String, Long>();
      counts.forEach((id, n) -> named.put(id.toString(), n));
      return named;
    }
  }

  /**
   * A record that answers.
   *
   * @param kind sort of record
   * @param id its id
   * @param title what it is called
   * @param number registration number
   * @param snippet places in its text that answer; text, never mark-up
   * @param marks where in the snippet the words asked for stand
   * @param securityClass class of what Valv holds
   * @param subjectClass class of what is described
   * @param compartments those in which the caller has need
   * @param filedAt when it was filed
   * @param keywords exact values by which its kind is listed, by name
   */
  public record Found(
      String kind,
      String id,
      String title,
      String number,
      String snippet,
      List<Mark> marks,
      String securityClass,
      String subjectClass,
      List<Compartment> compartments,
      String filedAt,
      Map<String, String> keywords) {

    static Found of(Hit hit) {
      return new Found(
          hit.kind().name(),
          hit.id().toString(),
          hit.title(),
          hit.number(),
          hit.snippet().stream().map(Part::text).collect(Collectors.joining()),
          Mark.in(hit.snippet()),
          hit.securityClass().code(),
          hit.subjectClass().code(),
          hit.compartments().stream().map(Compartment::of).toList(),
          hit.filed().toString(),
          listed(hit.keywords()));
    }
  }

  /** All but what would make a list of one record as long as its content. */
  private static Map<String, String> listed(Map<String, String> keywords) {
    var listed = new TreeMap<>(keywords);
    listed.keySet().removeIf(name -> name.startsWith(AnalysisKeyword.COVERS));
    return listed;
  }

  /**
   * A stretch of a snippet, in UTF-16 units.
   *
   * @param from the first
   * @param to after the last
   */
  public record Mark(int from, int to) {

    static List<Mark> in(List<Part> snippet) {
      var marks = new ArrayList<Mark>();
      var at = 0;
      for (var part : snippet) {
        if (part.marked()) {
          marks.add(new Mark(at, at + part.text().length()));
        }
        at += part.text().length();
      }
      return marks;
    }
  }
}
