package se.valv.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, and by whom.
 *
 * @param at when
 * @param by by which account
 */
record Moment(Instant at, UUID by) {

  /** A name or a number that somebody has from now on. */
  Held held(String text) {
    return new Held(text, at, by);
  }

  /** Something to look at. */
  Notice notice(Notice.Kind kind, @Nullable UUID of) {
    return new Notice(UUID.randomUUID(), kind, of, at, null);
  }
}
