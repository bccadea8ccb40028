package se.valv.person;

import java.time.Instant;
import java.util.UUID;

/**
 * A name or an identity number that somebody has, or had. Part of stored content.
 *
 * @param text the name, or the twelve digits
 * @param at when it was entered
 * @param by by which account
 */
record Held(String text, Instant at, UUID by) {

  /** Says nothing of it. */
  @Override
  public String toString() {
    return "Held";
  }
}
