package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of an address, in the one spelling that is understood: plain segments, nothing encoded,
 * no parameters, no dots that climb. Whatever else a client sends names nothing, so that no two
 * parts of the node can read one address differently.
 *
 * @param value the path as sent
 */
public record RequestPath(String value) {

  private static final Pattern PLAIN = Pattern.compile("/|(?:/[A-Za-z0-9_][A-Za-z0-9._~-]*)+");
  private static final int MAX_LENGTH = 512;

  /** Demands the plain spelling. */
  public RequestPath {
    if (value.length() > MAX_LENGTH || !PLAIN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a plain path");
    }
  }

  /** The path of a text, or nothing when it is not spelled plainly. */
  public static Optional<RequestPath> parse(String text) {
    return text.length() <= MAX_LENGTH && PLAIN.matcher(text).matches()
        ? Optional.of(new RequestPath(text))
        : Optional.empty();
  }

  /** The path of a request, or nothing when it is not spelled plainly. */
  static Optional<RequestPath> of(HttpServletRequest request) {
    return parse(request.getRequestURI());
  }

  /** The segments between the slashes; none for the root. */
  List<String> segments() {
    return "/".equals(value) ? List.of() : List.of(value.substring(1).split("/", -1));
  }
}
