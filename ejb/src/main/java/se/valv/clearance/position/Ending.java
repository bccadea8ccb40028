package se.valv.clearance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a position is no more. Part of its stored content.
 *
 * @param on first day on which it is not
 * @param text why
 * @param at when it was written
 * @param by by which account
 */
public record Ending(LocalDate on, String text, Instant at, UUID by) {}
