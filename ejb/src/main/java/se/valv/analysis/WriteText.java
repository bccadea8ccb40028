package se.valv.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.asset.NationalSecurityCategory;
import se.valv.problem.FieldChecks;

/**
 * What somebody writes in a section, or as the reason of a category.
 *
 * @param subject section or category, by name
 * @param version the version that the writer began with
 * @param base the text that the writer began with; without it, what others wrote since makes this
 *     one {@link se.valv.problem.Stale}
 * @param text the whole text, kept as {@link PlainText}; at most 1,000,000 characters, about 200
 *     pages; blank takes it away
 */
public record WriteText(String subject, int version, @Nullable String base, String text) {

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 1_000_000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public WriteText {
    text = PlainText.of(text);
    base = base == null ? null : PlainText.of(base);
    new FieldChecks()
        .optionalText("text", text, MAX_TEXT)
        .optionalText("base", base, MAX_TEXT)
        .that(section(subject).isPresent() || category(subject).isPresent(), "subject", "NOT_THERE")
        .orThrow();
  }

  /** The words with this text in them. */
  Words in(Words words, String merged) {
    return section(subject)
        .map(section -> words.with(section, merged))
        .or(() -> category(subject).map(category -> words.with(category, merged)))
        .orElseThrow();
  }

  private static Optional<Section> section(String name) {
    return Arrays.stream(Section.values()).filter(s -> s.name().equals(name)).findFirst();
  }

  private static Optional<NationalSecurityCategory> category(String name) {
    return Arrays.stream(NationalSecurityCategory.values())
        .filter(c -> c.name().equals(name))
        .findFirst();
  }
}
