package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Visit;
import se.valv.problem.TooLarge;

/**
 * Lets a request change something only when our own page or a program that holds the token sent it:
 * no foreign origin, and the session's token in {@code X-CSRF-Token} (programs) or the field {@code
 * csrf} (pages). Before there is a session, a form's field must equal the browser's form cookie. A
 * program that shows its own secret needs no token: no browser sends that along by itself.
 */
@ApplicationScoped
class FormGuard {

  /** The field of pages. */
  static final String FIELD = "csrf";

  private static final String HEADER = "X-CSRF-Token";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final String API_LOGIN = "/api/v1/session";

  private final HttpSettings settings = HttpSettings.read();

  /** Checks the request, and gives its parameters. */
  Map<String, String[]> parametersOf(HttpServletRequest request, Optional<Visit> visit)
      throws IOException {
    if (request.getContentLengthLong() > settings.most(request)) {
      throw new TooLarge();
    }
    if (READING.contains(request.getMethod())) {
      return Parameters.ofQuery(request);
    }
    if (!OriginGuard.isOwn(request)) {
      throw new Refused(Refusal.FOREIGN);
    }
    if (request.getRequestURI().startsWith(Routes.API)) {
      demand(isLogin(request) || proves(visit, request.getHeader(HEADER)));
      return Parameters.ofQuery(request);
    }
    return ofForm(request, visit);
  }

  private Map<String, String[]> ofForm(HttpServletRequest request, Optional<Visit> visit)
      throws IOException {
    var parameters = Parameters.ofForm(request, settings.maxBody());
    var values = parameters.get(FIELD);
    var given = values == null ? null : values[0];
    demand(visit.isPresent() ? proves(visit, given) : isOfThisBrowser(request, given));
    return parameters;
  }

  private static void demand(boolean holds) {
    if (!holds) {
      throw new Refused(Refusal.NO_TOKEN);
    }
  }

  /**
   * A login begins a session and so can't prove one; without a session there is nothing to ride.
   */
  private static boolean isLogin(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) && API_LOGIN.equals(request.getRequestURI());
  }

  private static boolean proves(Optional<Visit> visit, @Nullable String given) {
    return visit.map(v -> v.actor().isProgram() || (given != null && v.gave(given))).orElse(true);
  }

  private static boolean isOfThisBrowser(HttpServletRequest request, @Nullable String given) {
    return Cookies.FORM.read(request).filter(cookie -> cookie.equals(given)).isPresent();
  }
}
