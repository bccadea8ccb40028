package se.valv.web.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in.
 *
 * @param methods the HTTP methods it takes; GET includes HEAD
 * @param pattern a path whose segments in braces stand for one plain segment each; a last segment
 *     {@code **} for any number
 * @param rule who may
 * @param view the page that answers, or none when a servlet does
 */
public record Route(Set<String> methods, String pattern, Rule rule, @Nullable String view) {

  private static final String REST = "**";

  /** Whether the path is one of this route's, and if so what stands for its braces. */
  Optional<Map<String, String>> match(RequestPath path) {
    var wanted = new RequestPattern(pattern).segments();
    var given = path.segments();
    var open = !wanted.isEmpty() && REST.equals(wanted.getLast());
    if (open ? given.size() < wanted.size() : given.size() != wanted.size()) {
      return Optional.empty();
    }
    return bind(open ? wanted.subList(0, wanted.size() - 1) : wanted, given);
  }

  /** Whether it takes the method. */
  boolean takes(String method) {
    return methods.contains(method) || ("HEAD".equals(method) && methods.contains("GET"));
  }

  private static Optional<Map<String, String>> bind(List<String> wanted, List<String> given) {
    var bound = new HashMap<String, String>();
    for (var i = 0; i < wanted.size(); i++) {
      var segment = wanted.get(i);
      if (segment.startsWith("{")) {
        bound.put(segment.substring(1, segment.length() - 1), given.get(i));
      } else if (!segment.equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(Map.copyOf(bound));
  }

  private record RequestPattern(String text) {
    List<String> segments() {
      return "/".equals(text) ? List.of() : List.of(text.substring(1).split("/", -1));
    }
  }
}
