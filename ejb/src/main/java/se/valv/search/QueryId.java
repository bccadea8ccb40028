package se.valv.search;

import java.util.UUID;

/**
 * Names a kept question in an address. Tells nothing of the question, and opens it to nobody but
 * who asked.
 *
 * @param value random
 */
public record QueryId(UUID value) {

  /** A new random identifier. */
  public static QueryId random() {
    return new QueryId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
