package se.valv.clearance.position;

import java.time.Instant;
import java.util.UUID;

/**
 * What a position was from one moment on. Part of its stored content.
 *
 * @param version version of the record in which it was written
 * @param description what it was
 * @param at when it was written
 * @param by by which account
 */
public record Edition(int version, Description description, Instant at, UUID by) {}
