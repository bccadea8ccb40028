package se.valv.web.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.valv.audit.EntryFilter;
import se.valv.audit.Outcome;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.problem.Invalid;

/** The filters of the log as they stand in an address. */
public class EntriesQuery {

  private static final int USUAL_SIZE = 50;

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("to")
  private @Nullable String to;

  @QueryParam("actor")
  private @Nullable String actor;

  @QueryParam("object")
  private @Nullable String object;

  @QueryParam("action")
  private @Nullable String action;

  @QueryParam("outcome")
  private @Nullable String outcome;

  @QueryParam("page")
  private @Nullable String page;

  @QueryParam("size")
  private @Nullable String size;

  EntryFilter filter() {
    return new EntryFilter(
        read("from", from, Instant::parse),
        read("to", to, Instant::parse),
        read("actor", actor, text -> new AccountId(UUID.fromString(text))),
        read("object", object, text -> new ObjectId(UUID.fromString(text))),
        Optional.ofNullable(action),
        read("outcome", outcome, Outcome::valueOf));
  }

  int page() {
    return read("page", page, Integer::valueOf).orElse(0);
  }

  int size() {
    return read("size", size, Integer::valueOf).orElse(USUAL_SIZE);
  }

  private static <T> Optional<T> read(
      String field, @Nullable String text, Function<String, T> reader) {
    try {
      return Optional.ofNullable(text).map(reader);
    } catch (IllegalArgumentException | DateTimeParseException unreadable) {
      throw new Invalid(field, "WRONG_TYPE");
    }
  }
}
