package se.valv.web.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.valv.identity.ObjectId;

/**
 * A route that fits an address.
 *
 * @param route the route
 * @param bound what stands for its braces
 */
record Way(Route route, Map<String, String> bound) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The object that the address names, whether or not it exists; empty when it names none. */
  Optional<ObjectId> object() {
    return Optional.ofNullable(bound.get("id"))
        .filter(id -> ID.matcher(id).matches())
        .map(id -> new ObjectId(UUID.fromString(id)));
  }
}
