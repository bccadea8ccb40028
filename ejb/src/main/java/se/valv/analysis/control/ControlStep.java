package se.valv.analysis.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a control or deviation. Part of the stored content of a control plan.
 *
 * @param act what
 * @param by by which account
 * @param at when it was written
 * @param on of a control that was carried out: on which day
 * @param text result, what was done, or why
 */
public record ControlStep(
    ControlAct act, UUID by, Instant at, @Nullable LocalDate on, @Nullable String text) {}
