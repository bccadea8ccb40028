package se.valv.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;

/** Reads single values that came as text; each refusal names the field. */
final class Query {

  /** How many a page holds when nothing is said. */
  static final int USUAL_SIZE = 20;

  private Query() {}

  static Optional<Integer> number(String field, @Nullable String text) {
    return read(field, text, Integer::valueOf);
  }

  static Optional<Instant> instant(String field, @Nullable String text) {
    return read(field, text, Instant::parse);
  }

  static <E extends Enum<E>> Optional<E> code(String field, @Nullable String text, Class<E> type) {
    if (text == null) {
      return Optional.empty();
    }
    var found =
        Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      throw new Invalid(field, "UNKNOWN_CODE");
    }
    return found;
  }

  static <T> Optional<T> read(String field, @Nullable String text, Function<String, T> reader) {
    try {
      return Optional.ofNullable(text).map(reader);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new Invalid(field, "WRONG_TYPE");
    }
  }
}
