package se.valv.audit;

import java.time.Instant;
import java.util.Optional;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/**
 * Which entries to show; what is empty does not narrow.
 *
 * @param from not before
 * @param to before
 * @param account by whom
 * @param object to which object
 * @param act code of the act
 * @param outcome how it ended
 */
public record EntryFilter(
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<AccountId> account,
    Optional<ObjectId> object,
    Optional<String> act,
    Optional<Outcome> outcome) {

  /** Everything. */
  public static final EntryFilter ALL =
      new EntryFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
