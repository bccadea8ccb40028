package se.valv.person;

import java.time.Instant;
import java.util.UUID;

/**
 * A citizenship as somebody attested it. Part of stored content.
 *
 * @param citizenship which
 * @param at when it was attested
 * @param by by which account
 */
public record Attested(Citizenship citizenship, Instant at, UUID by) {}
