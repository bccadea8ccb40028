package se.valv.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that an analysis has taken. Part of its stored content.
 *
 * @param event what happened
 * @param from the state before
 * @param to the state after
 * @param by by which account
 * @param at when
 * @param comment why, where that has to be said
 */
public record Step(
    AnalysisEvent event,
    AnalysisState from,
    AnalysisState to,
    UUID by,
    Instant at,
    @Nullable String comment) {}
