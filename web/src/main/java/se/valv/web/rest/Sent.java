package se.valv.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;
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

  /** An id of something else in a body; absent, or in its one spelling. */
  static Optional<UUID> reference(String field, @Nullable String text) {
    var id = maybeId(text);
    if (text != null && id.isEmpty()) {
      throw new Invalid(field, "UNKNOWN");
    }
    return id;
  }

  /** An id in an address: what is spelled otherwise names nothing. */
  static UUID id(String text) {
    return maybeId(text).orElseThrow(NotFound::new);
  }

  /** Ids in a list that may be absent; each that is none is noted at its place. */
  static List<UUID> ids(FieldChecks checks, String field, @Nullable List<@Nullable String> texts) {
    var ids = new ArrayList<UUID>();
    var sent = texts == null ? List.<@Nullable String>of() : texts;
    for (var i = 0; i < sent.size(); i++) {
      var id = maybeId(sent.get(i));
      checks.that(id.isPresent(), field + "[" + i + "]", "WRONG_TYPE");
      id.ifPresent(ids::add);
    }
    return ids;
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
