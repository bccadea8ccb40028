package se.valv.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetKeyword;
import se.valv.asset.AssetKind;
import se.valv.asset.NationalSecurityCategory;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.SearchRequest;

/** Paging, order and filters of a list of assets as they stand in an address. */
public class AssetQuery {

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

  @QueryParam("kind")
  private @Nullable String kind;

  @QueryParam("grade")
  private @Nullable String grade;

  @QueryParam("category")
  private @Nullable String category;

  @QueryParam("complete")
  private @Nullable String complete;

  SearchRequest request() {
    var label =
        new Question.Narrowed(listOf(securityClass), listOf(compartment), null, null).toFilters();
    return new SearchRequest(
        "",
        Set.of(Kind.ASSET),
        new Filters(label.classes(), label.compartments(), keywords(), null, null),
        Query.code("sort", sort, Order.class).orElse(Order.NUMBER),
        Query.number("page", page).orElse(0),
        Query.number("size", size).orElse(Query.USUAL_SIZE));
  }

  /** A value that nothing has narrows to nothing, as in every list. */
  private Map<String, String> keywords() {
    var keywords = new HashMap<String, String>();
    Query.code("kind", kind, AssetKind.class)
        .ifPresent(k -> keywords.put(AssetKeyword.KIND, k.name()));
    Query.code("category", category, NationalSecurityCategory.class)
        .ifPresent(c -> keywords.put(AssetKeyword.CATEGORY + c.name(), "true"));
    if (grade != null) {
      keywords.put(AssetKeyword.GRADE, grade);
    }
    if (complete != null) {
      keywords.put(AssetKeyword.COMPLETE, complete);
    }
    return keywords;
  }

  private static @Nullable List<@Nullable String> listOf(@Nullable String value) {
    return value == null ? null : List.of(value);
  }
}
