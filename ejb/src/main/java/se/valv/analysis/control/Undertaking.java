package se.valv.analysis.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.MeasureArea;
import se.valv.problem.FieldChecks;

/**
 * What is to be controlled, or was found wrong and is to be mended. Part of the stored content of a
 * control plan.
 *
 * @param name in a few words; at most 200 characters
 * @param area of säkerhetsskydd
 * @param text how it is controlled, or what was found; at most 20,000 characters
 * @param responsible which function answers for it; at most 200 characters
 * @param due by which day
 */
public record Undertaking(
    String name, MeasureArea area, @Nullable String text, String responsible, LocalDate due) {

  /** Longest name, also of a function, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 20_000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Undertaking {
    new FieldChecks()
        .text("name", name, MAX_NAME)
        .optionalText("text", text, MAX_TEXT)
        .text("responsible", responsible, MAX_NAME)
        .orThrow();
  }
}
