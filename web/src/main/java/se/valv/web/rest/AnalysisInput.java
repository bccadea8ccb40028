package se.valv.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.BeginAnalysis;
import se.valv.analysis.Measure;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.Invalid;

/**
 * An analysis to begin, or an annex to one.
 *
 * @param title what it is called; nothing classified
 * @param operator id of the verksamhetsutövare
 * @param scope ids of the units that it covers; absent for the whole operator
 * @param securityClass class of all that will be written in it
 * @param compartments ids; a reader needs every one
 * @param annexOf id of the analysis that it is an annex to
 */
public record AnalysisInput(
    @Schema(required = true, maxLength = BeginAnalysis.MAX_TITLE) @Nullable String title,
    @Schema(required = true) @Nullable String operator,
    @Nullable List<@Nullable String> scope,
    @Schema(required = true) @Nullable SecurityClass securityClass,
    @Schema(required = true) @Nullable List<@Nullable String> compartments,
    @Nullable String annexOf) {

  BeginAnalysis toBegin() {
    return new BeginAnalysis(
        Sent.field("title", title),
        new OperatorId(id("operator", Sent.field("operator", operator))),
        ids("scope", scope, UnitId::new),
        Sent.field("securityClass", securityClass),
        ids("compartments", compartments, CompartmentId::new),
        annexOf == null ? null : new AnalysisId(id("annexOf", annexOf)));
  }

  private static UUID id(String field, @Nullable String text) {
    return Sent.maybeId(text).orElseThrow(() -> new Invalid(field, "WRONG_TYPE"));
  }

  private static <T> List<T> ids(
      String field, @Nullable List<@Nullable String> sent, Function<UUID, T> make) {
    var ids = new ArrayList<T>();
    var all = sent == null ? List.<@Nullable String>of() : sent;
    for (int i = 0; i < all.size(); i++) {
      ids.add(make.apply(id(field + "[" + i + "]", all.get(i))));
    }
    return ids;
  }

  @Override
  public String toString() {
    return "AnalysisInput";
  }

  /**
   * A threat to write.
   *
   * @param name in a few words
   * @param description text
   * @param capability reference to the dimensioning antagonistic capability, never its text
   * @param source where it is known from
   * @param assets ids of parts
   */
  public record ThreatInput(
      @Schema(required = true, maxLength = Threat.MAX_NAME) @Nullable String name,
      @Schema(maxLength = Threat.MAX_TEXT) @Nullable String description,
      @Schema(maxLength = Threat.MAX_NAME) @Nullable String capability,
      @Schema(maxLength = Threat.MAX_NAME) @Nullable String source,
      @Nullable List<@Nullable String> assets) {

    Threat toPart(PartId id) {
      return new Threat(
          id,
          Sent.field("name", name),
          description,
          capability,
          source,
          ids("assets", assets, PartId::new));
    }

    @Override
    public String toString() {
      return "ThreatInput";
    }
  }

  /**
   * A vulnerability to write.
   *
   * @param name in a few words
   * @param asset id of the part that has it
   * @param threats ids of parts
   * @param description text
   * @param protection what protects today
   * @param gap what is lacking
   */
  public record VulnerabilityInput(
      @Schema(required = true, maxLength = Threat.MAX_NAME) @Nullable String name,
      @Schema(required = true) @Nullable String asset,
      @Nullable List<@Nullable String> threats,
      @Schema(maxLength = Threat.MAX_TEXT) @Nullable String description,
      @Schema(maxLength = Threat.MAX_TEXT) @Nullable String protection,
      @Schema(maxLength = Threat.MAX_TEXT) @Nullable String gap) {

    Vulnerability toPart(PartId id) {
      return new Vulnerability(
          id,
          Sent.field("name", name),
          new PartId(AnalysisInput.id("asset", Sent.field("asset", asset))),
          ids("threats", threats, PartId::new),
          description,
          protection,
          gap);
    }

    @Override
    public String toString() {
      return "VulnerabilityInput";
    }
  }

  /**
   * A measure to write.
   *
   * @param name in a few words
   * @param area of säkerhetsskydd
   * @param need the need that it meets
   * @param action what is to be done
   * @param responsible which function answers for it
   * @param due day, as {@code 2027-05-31}
   * @param vulnerabilities ids of parts
   */
  public record MeasureInput(
      @Schema(required = true, maxLength = Threat.MAX_NAME) @Nullable String name,
      @Schema(required = true) @Nullable MeasureArea area,
      @Schema(maxLength = Threat.MAX_TEXT) @Nullable String need,
      @Schema(maxLength = Threat.MAX_TEXT) @Nullable String action,
      @Schema(maxLength = Threat.MAX_NAME) @Nullable String responsible,
      @Nullable String due,
      @Nullable List<@Nullable String> vulnerabilities) {

    Measure toPart(PartId id) {
      return new Measure(
          id,
          Sent.field("name", name),
          Sent.field("area", area),
          need,
          action,
          responsible,
          Query.read("due", due, LocalDate::parse).orElse(null),
          ids("vulnerabilities", vulnerabilities, PartId::new));
    }

    @Override
    public String toString() {
      return "MeasureInput";
    }
  }
}
