package se.valv.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list: its path and its filters by code, never by content.
 *
 * @param path such as {@code /handlingar}
 * @param parameters name to code; those that are empty are left out
 */
public record Address(String path, Map<String, String> parameters) {

  /** Keeps its own copy, in the same order. */
  public Address {
    parameters = new LinkedHashMap<>(parameters);
  }

  /** The same list with one parameter changed, or dropped when empty. */
  Address with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new Address(path, changed);
  }

  @Override
  public String toString() {
    var query =
        parameters.entrySet().stream()
            .filter(p -> !p.getValue().isEmpty())
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
