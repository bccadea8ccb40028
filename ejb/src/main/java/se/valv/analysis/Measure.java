package se.valv.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * A säkerhetsskyddsåtgärd as an analysis proposes it (PMFS 2:9, 2:12): what is needed, what is to
 * be done, by which function and by when. Part of the stored content of an analysis.
 *
 * @param id which part
 * @param name in a few words; at most 200 characters
 * @param area of säkerhetsskydd
 * @param need the need that it meets; at most 20,000 characters
 * @param action what is to be done; at most 20,000 characters
 * @param responsible which function answers for it
 * @param due by which day
 * @param vulnerabilities which vulnerabilities it is against
 */
public record Measure(
    PartId id,
    String name,
    MeasureArea area,
    @Nullable String need,
    @Nullable String action,
    @Nullable String responsible,
    @Nullable LocalDate due,
    List<PartId> vulnerabilities)
    implements Part {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Measure {
    vulnerabilities = vulnerabilities.stream().distinct().toList();
    new FieldChecks()
        .text("name", name, Threat.MAX_NAME)
        .optionalText("need", need, Threat.MAX_TEXT)
        .optionalText("action", action, Threat.MAX_TEXT)
        .optionalText("responsible", responsible, Threat.MAX_NAME)
        .orThrow();
  }

  @Override
  public List<PartId> pointsAt() {
    return vulnerabilities;
  }

  @Override
  public Map<String, String> texts() {
    return new Texts()
        .with("name", name)
        .with("area", area)
        .with("need", need)
        .with("action", action)
        .with("responsible", responsible)
        .with("due", due)
        .with("vulnerabilities", vulnerabilities)
        .toMap();
  }
}
