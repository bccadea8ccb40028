package se.valv.analysis.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a measure. Part of the stored content of a plan.
 *
 * @param act what
 * @param by by which account
 * @param at when
 * @param comment why, what shows it, or nothing
 * @param before fields that were changed, as they were
 */
public record MeasureStep(
    PlanAct act, UUID by, Instant at, @Nullable String comment, Map<String, String> before) {

  /** Keeps a copy. */
  public MeasureStep {
    before = Map.copyOf(before);
  }

  static MeasureStep of(PlanAct act, UUID by, Instant at, @Nullable String comment) {
    return new MeasureStep(act, by, at, comment, Map.of());
  }
}
