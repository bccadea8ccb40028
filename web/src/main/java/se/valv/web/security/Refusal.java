package se.valv.web.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Conflict;
import se.valv.problem.Diagnosis;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Problem;
import se.valv.problem.Stale;
import se.valv.problem.Tampered;
import se.valv.problem.Throttled;
import se.valv.problem.TooLarge;
import se.valv.problem.Unauthenticated;
import se.valv.problem.Unavailable;
import se.valv.problem.Unsupported;

/**
 * What HTTP says when it says no (RFC 9457). Holds names and numbers, never content. Refusals that
 * must look alike are equal: {@link #NOT_FOUND} has no incident and no reason.
 *
 * @param status the HTTP status
 * @param name the problem's name, after {@code urn:valv:problem:}
 * @param headers further headers of the answer
 * @param errors for 422, what is wrong with which field
 * @param incident for 500 and 503, the number that the operator's log has too
 */
public record Refusal(
    int status,
    String name,
    Map<String, String> headers,
    List<Invalid.FieldError> errors,
    @Nullable UUID incident) {

  /** Absent, out of reach or not permitted. */
  public static final Refusal NOT_FOUND = of(404, "not-found");

  /** Nobody is logged in. */
  public static final Refusal UNAUTHENTICATED = of(401, "unauthenticated");

  /** What was sent can't be read. */
  public static final Refusal MALFORMED = of(400, "malformed");

  /** Another site had a hand in it. */
  public static final Refusal FOREIGN = of(400, "foreign-request");

  /** The session's token was not sent along. */
  public static final Refusal NO_TOKEN = of(400, "csrf-token");

  /** The version to change was not named. */
  public static final Refusal NO_VERSION = of(428, "precondition-required");

  private static final List<Refusal> BY_STATUS =
      List.of(
          MALFORMED,
          NOT_FOUND,
          of(405, "method-not-allowed"),
          of(406, "not-acceptable"),
          of(413, "too-large"),
          of(415, "unsupported-media-type"));

  /** A refusal that is nothing but its name. */
  static Refusal of(int status, String name) {
    return new Refusal(status, name, Map.of(), List.of(), null);
  }

  /** The route is there, but not by this method. */
  static Refusal notBy(String allowed) {
    return new Refusal(405, "method-not-allowed", Map.of("Allow", allowed), List.of(), null);
  }

  /** What the container or the REST machinery refused with a status below 500. */
  public static Refusal ofStatus(int status) {
    return BY_STATUS.stream().filter(r -> r.status == status).findFirst().orElse(MALFORMED);
  }

  /** What to say of a failure: of the first problem among its causes, else that something broke. */
  public static Refusal of(Throwable failure) {
    for (var cause : Diagnosis.causes(failure)) {
      if (cause instanceof Refused refused) {
        return refused.refusal();
      }
    }
    return Diagnosis.of(failure)
        .map(Refusal::of)
        .orElseGet(() -> broken(500, "internal", UUID.randomUUID()));
  }

  /** The number to look for in the operator's log, where there is one. */
  public Optional<UUID> number() {
    return Optional.ofNullable(incident);
  }

  private static Refusal of(Problem problem) {
    return switch (problem) {
      case NotFound p -> NOT_FOUND;
      case Invalid p -> new Refusal(422, "invalid", Map.of(), p.errors(), null);
      case Conflict p -> of(409, "conflict");
      case Stale p -> of(412, "stale");
      case TooLarge p -> of(413, "too-large");
      case Unsupported p -> of(415, "unsupported-media-type");
      case Throttled p -> throttled(p.retryAfter());
      case Unauthenticated p -> UNAUTHENTICATED;
      case Tampered p -> broken(503, "tampered", p.incident());
      case Unavailable p -> broken(503, "unavailable", UUID.randomUUID());
    };
  }

  private static Refusal throttled(Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new Refusal(
        429, "throttled", Map.of("Retry-After", Long.toString(seconds)), List.of(), null);
  }

  private static Refusal broken(int status, String name, UUID incident) {
    return new Refusal(status, name, Map.of(), List.of(), incident);
  }
}
