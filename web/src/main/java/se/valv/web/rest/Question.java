package se.valv.web.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.problem.Invalid;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.SearchRequest;

/**
 * A question to the register.
 *
 * @param query words, "a phrase", a beginn*
 * @param kinds of these kinds; of all when absent
 * @param filters narrows
 * @param sort {@code RELEVANCE NEWEST OLDEST NUMBER NUMBER_REVERSED TITLE TITLE_REVERSED}
 * @param page from 0
 * @param size hits a page
 */
public record Question(
    @Schema(required = true) @Nullable String query,
    @Nullable List<Kind> kinds,
    @Nullable Narrowed filters,
    @Nullable Order sort,
    @Nullable Integer page,
    @Nullable Integer size) {

  SearchRequest request() {
    return new SearchRequest(
        Sent.field("query", query),
        kinds == null ? Set.of() : Set.copyOf(kinds),
        filters == null ? Filters.NONE : filters.toFilters(),
        sort == null ? Order.RELEVANCE : sort,
        page == null ? 0 : page,
        size == null ? Query.USUAL_SIZE : size);
  }

  @Override
  public String toString() {
    return "Question";
  }

  /**
   * What narrows a question or list.
   *
   * @param classes of these classes
   * @param compartments of any of these, by id
   * @param from filed then or later
   * @param before filed before
   */
  public record Narrowed(
      @Nullable List<@Nullable String> classes,
      @Nullable List<@Nullable String> compartments,
      @Nullable String from,
      @Nullable String before) {

    Filters toFilters() {
      return new Filters(
          classIn(classes),
          compartmentsIn(compartments),
          Map.of(),
          Query.instant("from", from).orElse(null),
          Query.instant("before", before).orElse(null));
    }

    private static Set<SecurityClass> classIn(@Nullable List<@Nullable String> codes) {
      var found = new LinkedHashSet<SecurityClass>();
      for (var code : codes == null ? List.<@Nullable String>of() : codes) {
        found.add(Query.code("classes", String.valueOf(code), SecurityClass.class).orElseThrow());
      }
      return found;
    }

    private static Set<CompartmentId> compartmentsIn(@Nullable List<@Nullable String> ids) {
      var found = new LinkedHashSet<CompartmentId>();
      for (var id : ids == null ? List.<@Nullable String>of() : ids) {
        found.add(
            Sent.maybeId(id)
                .map(CompartmentId::new)
                .orElseThrow(() -> new Invalid("compartments", "WRONG_TYPE")));
      }
      return found;
    }
  }
}
