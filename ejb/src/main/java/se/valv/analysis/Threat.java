package se.valv.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * A säkerhetshot: who might do what to which assets. Part of the stored content of an analysis.
 *
 * @param id which part
 * @param name in a few words; at most 200 characters
 * @param description text; at most 20,000 characters
 * @param capability reference to the dimensioning antagonistic capability (PMFS 2:7), never its
 *     text
 * @param source where it is known from
 * @param assets which assets it is a threat to
 */
public record Threat(
    PartId id,
    String name,
    @Nullable String description,
    @Nullable String capability,
    @Nullable String source,
    List<PartId> assets)
    implements Part {

  /** Longest name, reference or source, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 20_000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Threat {
    assets = assets.stream().distinct().toList();
    new FieldChecks()
        .text("name", name, MAX_NAME)
        .optionalText("description", description, MAX_TEXT)
        .optionalText("capability", capability, MAX_NAME)
        .optionalText("source", source, MAX_NAME)
        .orThrow();
  }

  @Override
  public List<PartId> pointsAt() {
    return assets;
  }

  @Override
  public Map<String, String> texts() {
    return new Texts()
        .with("name", name)
        .with("description", description)
        .with("capability", capability)
        .with("source", source)
        .with("assets", assets)
        .toMap();
  }
}
