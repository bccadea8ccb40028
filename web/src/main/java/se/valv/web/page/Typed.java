package se.valv.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/**
 * Reads the fields of a form that are more than text, and names those that are not what they say.
 */
final class Typed {

  private final Form form;
  private final FieldChecks checks = new FieldChecks();

  Typed(Form form) {
    this.form = form;
  }

  /** A day, written ÅÅÅÅ-MM-DD. */
  @Nullable LocalDate day(String field) {
    return read(field, LocalDate::parse);
  }

  /** As {@link #day}, where none may be written; refuses at once what is none. */
  @Nullable LocalDate maybeDay(String field) {
    if (form.filled(field) == null) {
      return null;
    }
    var day = day(field);
    orThrow();
    return day;
  }

  /** Several ids that were chosen; refuses at once what is none. */
  static List<UUID> ids(String field, List<String> chosen) {
    try {
      return chosen.stream().filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
    } catch (IllegalArgumentException notOne) {
      throw new Invalid(field, "UNKNOWN");
    }
  }

  /** An id that was chosen. */
  @Nullable UUID id(String field) {
    return read(field, UUID::fromString);
  }

  /** As {@link #id}, where nothing may be chosen. */
  Optional<UUID> maybeId(String field) {
    return form.filled(field) == null ? Optional.empty() : Optional.ofNullable(id(field));
  }

  /** A code that was chosen. */
  <E extends Enum<E>> @Nullable E code(String field, Class<E> type) {
    return read(field, text -> Codes.of(type, text).orElseThrow(IllegalArgumentException::new));
  }

  /** Throws {@link se.valv.problem.Invalid} when anything was not what it says. */
  void orThrow() {
    checks.orThrow();
  }

  /** What a field held; to be asked when nothing was wrong. */
  static <T> T read(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("asked before the form was found right");
    }
    return value;
  }

  private <T> @Nullable T read(String field, Function<String, T> reader) {
    var text = form.filled(field);
    if (text == null) {
      checks.reject(field, "MISSING");
      return null;
    }
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException notOne) {
      checks.reject(field, "MALFORMED");
      return null;
    }
  }
}
