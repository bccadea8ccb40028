package se.valv.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.identity.Kind;
import se.valv.search.Order;
import se.valv.search.SearchRequest;

/** Paging, order and filters of a list as they stand in an address. */
public class ListQuery {

  @QueryParam("page")
  private @Nullable String page;

  @QueryParam("size")
  private @Nullable String size;

  @QueryParam("sort")
  private @Nullable String sort;

  @QueryParam("class")
  private @Nullable String securityClass;

  @QueryParam("compartment")
  private @Nullable String compartment;

  SearchRequest request(Kind kind) {
    var filters =
        new Question.Narrowed(listOf(securityClass), listOf(compartment), null, null).toFilters();
    return new SearchRequest(
        "",
        Set.of(kind),
        filters,
        Query.code("sort", sort, Order.class).orElse(Order.NEWEST),
        Query.number("page", page).orElse(0),
        Query.number("size", size).orElse(Query.USUAL_SIZE));
  }

  private static @Nullable List<@Nullable String> listOf(@Nullable String value) {
    return value == null ? null : List.of(value);
  }
}
