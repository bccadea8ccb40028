package se.valv.search;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;

/**
 * A request as bytes, to be sealed: in the trail, where an auditor reads it, and as a kept
 * question. JSON, properties and values in a fixed order.
 */
final class RequestBytes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RequestBytes() {}

  static byte[] write(SearchRequest request) {
    var filters = request.filters();
    try {
      return JSON.writeValueAsBytes(
          new Stored(
              request.query(),
              texts(request.kinds(), Kind::name),
              texts(filters.classes(), SecurityClass::code),
              texts(filters.compartments(), CompartmentId::toString),
              new TreeMap<>(filters.keywords()),
              filters.from() == null ? null : filters.from().toString(),
              filters.before() == null ? null : filters.before().toString(),
              request.order().name(),
              request.page(),
              request.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SearchRequest read(byte[] bytes) {
    try {
      var stored = JSON.readValue(bytes, Stored.class);
      return new SearchRequest(
          stored.query(),
          values(stored.kinds(), Kind::valueOf),
          new Filters(
              values(stored.classes(), SecurityClass::valueOf),
              values(stored.compartments(), id -> new CompartmentId(UUID.fromString(id))),
              stored.keywords(),
              instant(stored.from()),
              instant(stored.before())),
          Order.valueOf(stored.order()),
          stored.page(),
          stored.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<String> texts(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).sorted().toList();
  }

  private static <T> Set<T> values(List<String> texts, Function<String, T> value) {
    return texts.stream().map(value).collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  @JsonPropertyOrder({
    "query",
    "kinds",
    "classes",
    "compartments",
    "keywords",
    "from",
    "before",
    "order",
    "page",
    "size"
  })
  private record Stored(
      String query,
      List<String> kinds,
      List<String> classes,
      List<String> compartments,
      Map<String, String> keywords,
      @Nullable String from,
      @Nullable String before,
      String order,
      int page,
      int size) {}
}
