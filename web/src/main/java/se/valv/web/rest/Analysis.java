package se.valv.web.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Comment;
import se.valv.analysis.Gap;
import se.valv.analysis.Step;

/**
 * A säkerhetsskyddsanalys. Its version is in the ETag.
 *
 * @param id its id
 * @param number registration number
 * @param title what it is called
 * @param operator id of the verksamhetsutövare
 * @param scope ids of the units that it covers; the whole operator when there are none
 * @param edition 1 for the first, one more for each revision
 * @param replaces id of the analysis that this revises
 * @param annexOf id of the analysis that this is an annex to
 * @param successor id of the revision of this one
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param state where it stands
 * @param open the events that the caller may send now
 * @param sections text of each section that has any
 * @param categories for which parts of Sweden's security the activity matters, and why
 * @param assets protected assets
 * @param threats threats to them
 * @param vulnerabilities why threats could harm them
 * @param measures against the vulnerabilities
 * @param attachments files that belong to it
 * @param composed ids of the analyses of parts of the operator that it is composed of
 * @param comments on its words
 * @param gaps what it lacks
 * @param steps what has happened, oldest first
 * @param establishment how it was established
 */
public record Analysis(
    String id,
    String number,
    String title,
    String operator,
    List<String> scope,
    int edition,
    @Nullable String replaces,
    @Nullable String annexOf,
    @Nullable String successor,
    String securityClass,
    List<Compartment> compartments,
    String state,
    List<String> open,
    Map<String, String> sections,
    Map<String, String> categories,
    List<AnalysisParts.AnalysedAsset> assets,
    List<AnalysisParts.ThreatPart> threats,
    List<AnalysisParts.VulnerabilityPart> vulnerabilities,
    List<AnalysisParts.MeasurePart> measures,
    List<Attachment> attachments,
    List<String> composed,
    List<Remark> comments,
    List<Lacking> gaps,
    List<StepTaken> steps,
    @Nullable Established establishment) {

  static Analysis of(AnalysisView view) {
    var head = view.head();
    var parts = view.words().parts();
    return new Analysis(
        view.id().value().toString(),
        head.number(),
        head.title(),
        head.operator().toString(),
        head.scope().stream().map(UUID::toString).toList(),
        head.edition(),
        Sent.maybeText(head.replaces()),
        Sent.maybeText(head.annexOf()),
        Sent.maybeText(view.course().successor()),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.course().state().name(),
        view.open().stream().map(Enum::name).toList(),
        named(view.words().sections()),
        named(view.words().categories()),
        parts.assets().stream().map(AnalysisParts.AnalysedAsset::of).toList(),
        parts.threats().stream().map(AnalysisParts.ThreatPart::of).toList(),
        parts.vulnerabilities().stream().map(AnalysisParts.VulnerabilityPart::of).toList(),
        parts.measures().stream().map(AnalysisParts.MeasurePart::of).toList(),
        view.words().attachments().stream().map(Attachment::of).toList(),
        head.composed().stream().map(part -> part.id().toString()).toList(),
        view.comments().stream().map(Remark::of).toList(),
        view.gaps().stream().map(Lacking::of).toList(),
        view.course().steps().stream().map(StepTaken::of).toList(),
        Established.of(view));
  }

  private static <K extends Enum<K>> Map<String, String> named(Map<K, String> texts) {
    return texts.entrySet().stream()
        .collect(
            Collectors.toMap(
                text -> text.getKey().name(), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  @Override
  public String toString() {
    return "Analysis[" + id + "]";
  }

  /**
   * A comment.
   *
   * @param id which comment
   * @param subject section by name, or part by id
   * @param text what is said
   * @param by account
   * @param at when
   * @param resolvedBy account that has dealt with it
   */
  public record Remark(
      String id, String subject, String text, String by, String at, @Nullable String resolvedBy) {

    static Remark of(Comment comment) {
      return new Remark(
          comment.id().toString(),
          comment.subject(),
          comment.text(),
          comment.by().toString(),
          comment.at().toString(),
          Sent.maybeText(comment.resolvedBy()));
    }
  }

  /**
   * Something that is lacking.
   *
   * @param code what
   * @param demanded whether it can't be submitted with it
   * @param subjects of which sections by name, or parts by id
   */
  public record Lacking(String code, boolean demanded, List<String> subjects) {

    static Lacking of(Gap gap) {
      return new Lacking(gap.code().name(), gap.code().isDemanded(), gap.subjects());
    }
  }

  /**
   * A step that was taken.
   *
   * @param event what happened
   * @param to the state after
   * @param by account
   * @param at when
   * @param comment why
   */
  public record StepTaken(String event, String to, String by, String at, @Nullable String comment) {

    static StepTaken of(Step step) {
      return new StepTaken(
          step.event().name(),
          step.to().name(),
          step.by().toString(),
          step.at().toString(),
          step.comment());
    }
  }

  /**
   * How it was established.
   *
   * @param by account
   * @param on day
   * @param nextReview day by which it must be looked at again
   * @param fingerprint SHA-256 of its words, as the entry in the log states it
   */
  public record Established(String by, String on, String nextReview, String fingerprint) {

    static @Nullable Established of(AnalysisView view) {
      var how = view.course().establishment();
      return how == null
          ? null
          : new Established(
              how.by().toString(),
              how.on().toString(),
              how.nextReview().toString(),
              how.fingerprint());
    }
  }
}
