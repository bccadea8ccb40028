package se.valv.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.audit.EntryFilter;
import se.valv.audit.Outcome;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

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
        Query.instant("from", from),
        Query.instant("to", to),
        Query.read("actor", actor, text -> new AccountId(UUID.fromString(text))),
        Query.read("object", object, text -> new ObjectId(UUID.fromString(text))),
        Optional.ofNullable(action),
        Query.code("outcome", outcome, Outcome.class));
  }

  int page() {
    return Query.number("page", page).orElse(0);
  }

  int size() {
    return Query.number("size", size).orElse(USUAL_SIZE);
  }
}
