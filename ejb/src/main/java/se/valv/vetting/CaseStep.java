package se.valv.vetting;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in a case. Part of its stored content.
 *
 * @param event what
 * @param by by which account
 * @param at when it was written
 */
public record CaseStep(CaseEvent event, UUID by, Instant at) {}
