package se.valv.clearance.position;

import java.time.Instant;
import java.util.UUID;

/**
 * What never changes of a position. Part of its stored content.
 *
 * @param number registration number, given when registered
 * @param operator the verksamhetsutövare
 * @param registeredAt when it was registered
 * @param registeredBy by which account
 */
public record PositionHead(String number, UUID operator, Instant registeredAt, UUID registeredBy) {}
