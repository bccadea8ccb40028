package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import se.valv.access.BearerToken;
import se.valv.problem.Unauthenticated;

/** The secret that a program shows with its request (RFC 6750), in the header alone. */
final class Bearer {

  private static final String HEADER = "Authorization";
  private static final String SCHEME = "bearer ";

  private Bearer() {}

  /**
   * What a request shows as a program's secret; empty when it shows none. One that also brings a
   * cookie could be a program's or a browser's, and is neither's.
   */
  static Optional<BearerToken> of(HttpServletRequest request) {
    var shown = Collections.list(request.getHeaders(HEADER));
    if (shown.stream().noneMatch(Bearer::isSecret)) {
      return Optional.empty();
    }
    if (request.getHeader("Cookie") != null) {
      throw new Refused(Refusal.MALFORMED);
    }
    if (shown.size() > 1) {
      throw new Unauthenticated();
    }
    return Optional.of(new BearerToken(shown.getFirst().substring(SCHEME.length())));
  }

  private static boolean isSecret(String shown) {
    return shown.toLowerCase(Locale.ROOT).startsWith(SCHEME);
  }
}
