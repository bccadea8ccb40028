package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.access.Visit;

/**
 * A request that was let in.
 *
 * @param way the way it takes
 * @param visit who asks, when he has logged in
 * @param parameters of the address and the form, read strictly
 * @param request the request
 * @param response the answer to be
 */
record Passage(
    Way way,
    Optional<Visit> visit,
    Map<String, String[]> parameters,
    HttpServletRequest request,
    HttpServletResponse response) {

  /** The first value of a parameter. */
  @Nullable String parameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  /** Whether it is this method on the route of this pattern. */
  boolean is(String method, String pattern) {
    return method.equals(request.getMethod()) && pattern.equals(way.route().pattern());
  }
}
