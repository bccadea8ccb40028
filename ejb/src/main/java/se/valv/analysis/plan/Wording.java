package se.valv.analysis.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Measure;
import se.valv.analysis.MeasureArea;
import se.valv.problem.FieldChecks;

/**
 * What a measure is, as it was established or added. Part of the stored content of a plan.
 *
 * @param name in a few words; at most 200 characters
 * @param area of säkerhetsskydd
 * @param need the need that it meets; at most 20,000 characters
 * @param action what is to be done; at most 20,000 characters
 * @param responsible which function was to answer for it
 * @param due by which day it was to be done
 */
public record Wording(
    String name,
    MeasureArea area,
    @Nullable String need,
    @Nullable String action,
    String responsible,
    LocalDate due) {

  /** Longest name, also of a function, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 20_000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Wording {
    new FieldChecks()
        .text("name", name, MAX_NAME)
        .optionalText("need", need, MAX_TEXT)
        .optionalText("action", action, MAX_TEXT)
        .text("responsible", responsible, MAX_NAME)
        .orThrow();
  }

  /** Of a measure in an analysis that lacks nothing that is demanded. */
  static Wording of(Measure measure) {
    return new Wording(
        measure.name(),
        measure.area(),
        measure.need(),
        measure.action(),
        Objects.requireNonNull(measure.responsible()),
        Objects.requireNonNull(measure.due()));
  }
}
