package se.valv.it;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells an answer so that two worlds can be compared: ids by the order in which they first
 * appeared, the moment as one word. Nothing else is changed.
 */
final class Renaming {

  private static final Pattern NAMES =
      Pattern.compile(
          "(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
              + "|(?<moment>\\d{4}-\\d\\d-\\d\\d(?:T| )\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?)"
              + "|(?<secret>(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-]))");

  /** Told by the body, or by the clock. */
  private static final Set<String> LEFT_OUT = Set.of("date", "content-length");

  private final String tag;
  private final Map<String, String> names = new HashMap<>();

  Renaming(String tag) {
    this.tag = tag;
  }

  /** One that has met the same names. */
  Renaming copy() {
    var copy = new Renaming(tag);
    copy.names.putAll(names);
    return copy;
  }

  String told(Answer answer) {
    var text = new StringBuilder().append(answer.status()).append('\n');
    new TreeMap<>(answer.headers().map())
        .forEach((name, values) -> {
          if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
            text.append(name).append(": ").append(values).append('\n');
          }
        });
    return renamed(text.append('\n').append(answer.text()).toString());
  }

  private String renamed(String text) {
    return NAMES
        .matcher(text.replace(tag, "realm"))
        .replaceAll(found -> {
          if (found.group("moment") != null) {
            return "MOMENT";
          }
          var kind = found.group("id") == null ? "SECRET" : "ID";
          return names.computeIfAbsent(found.group(), same -> kind + (names.size() + 1));
        });
  }
}
