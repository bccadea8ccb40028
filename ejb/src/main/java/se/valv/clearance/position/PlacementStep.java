package se.valv.clearance.position;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a placement. Part of its stored content.
 *
 * @param act what
 * @param by by which account
 * @param at when it was written
 * @param text why
 */
public record PlacementStep(PositionAct act, UUID by, Instant at, @Nullable String text) {}
