package se.valv.web.rest;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.web.security.Refusal;
import se.valv.web.security.Refused;

/** Reads what a client sent, where its form alone decides. */
final class Sent {

  private Sent() {}

  /** A body that must be there. */
  static <T> T body(@Nullable T body) {
    if (body == null) {
      throw new Refused(Refusal.MALFORMED);
    }
    return body;
  }

  /** A field that must be there. */
  static <T> T field(String name, @Nullable T value) {
    if (value == null) {
      throw new Invalid(name, "MISSING");
    }
    return value;
  }

  /** The text of a value that may be absent. */
  static @Nullable String maybeText(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** An id in an address: what is spelled otherwise names nothing. */
  static UUID id(String text) {
    return maybeId(text).orElseThrow(NotFound::new);
  }

  /** An id in its one spelling, if it is one. */
  static Optional<UUID> maybeId(@Nullable String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
