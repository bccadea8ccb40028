package se.valv.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/** Which page of a list, as it stands in an address. */
public class PageQuery {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  @QueryParam("page")
  private @Nullable String page;

  @QueryParam("size")
  private @Nullable String size;

  int page() {
    return Query.number("page", page).orElse(0);
  }

  int size() {
    return Query.number("size", size).orElse(USUAL);
  }

  /** The items of the page. */
  <T> List<T> of(List<T> all) {
    new FieldChecks()
        .that(size() >= 1 && size() <= MOST, "size", "OUT_OF_RANGE")
        .that(page() >= 0, "page", "OUT_OF_RANGE")
        .orThrow();
    return all.stream().skip((long) page() * size()).limit(size()).toList();
  }
}
