package se.valv.vetting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes of a case, but that it may be erased. Part of its stored content.
 *
 * @param operator the verksamhetsutövare
 * @param subject whose part in what; absent when it was erased
 * @param openedAt when it was opened
 * @param openedBy by which account
 */
public record CaseHead(UUID operator, @Nullable Subject subject, Instant openedAt, UUID openedBy) {

  /** Without whose it was. */
  CaseHead erased() {
    return new CaseHead(operator, null, openedAt, openedBy);
  }
}
