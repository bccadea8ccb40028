package se.valv.asset;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.sealing.Content;
import se.valv.search.IndexText;

/**
 * What of a protected asset is sealed: all but id, kind, label and version.
 *
 * @param number registration number, given when registered
 * @param name what it is called
 * @param kind what sort of thing it is
 * @param description text
 * @param secrecyGround chapter and section of OSL
 * @param assessment why and how much it is worth protecting
 * @param custody who answers for it, where it is
 * @param dependencies what it needs
 * @param registeredAt when it was registered
 * @param registeredBy by which account
 */
@Content(name = "asset", version = 1)
record AssetContent(
    String number,
    String name,
    AssetKind kind,
    @Nullable String description,
    @Nullable String secrecyGround,
    Assessment assessment,
    Custody custody,
    List<Dependency> dependencies,
    Instant registeredAt,
    UUID registeredBy) {

  static AssetContent of(RegisterAsset input, String number, Instant at, UUID by) {
    return new AssetContent(
        number,
        input.name(),
        input.kind(),
        input.description(),
        input.secrecyGround(),
        input.assessment(),
        input.custody(),
        input.dependencies(),
        at,
        by);
  }

  /** What it is found by: everything, for the index has the record's own label. */
  IndexText indexed(SecurityClass recordClass) {
    var aspects = assessment.aspects().stream().map(Consequence::text);
    var rest =
        Stream.of(
            description, assessment.reason(), custody.owner(), custody.place(), custody.zone());
    var text = Stream.concat(rest, aspects).filter(Objects::nonNull).collect(joining("\n"));
    var subject = assessment.subjectClass();
    return new IndexText(
        name, text, number, subject == null ? recordClass : subject, keywords(), registeredAt);
  }

  private Map<String, String> keywords() {
    var keywords = new HashMap<String, String>();
    keywords.put(AssetKeyword.KIND, kind.name());
    var grade = assessment.grade();
    keywords.put(AssetKeyword.GRADE, grade == null ? AssetKeyword.NO_GRADE : grade);
    var gaps = AssetGap.in(kind, assessment, custody);
    keywords.put(AssetKeyword.COMPLETE, Boolean.toString(gaps.isEmpty()));
    assessment.categories().forEach(c -> keywords.put(AssetKeyword.CATEGORY + c.name(), "true"));
    var unit = custody.unit();
    if (unit != null) {
      keywords.put(AssetKeyword.UNIT, unit.toString());
    }
    var review = custody.nextReview();
    if (review != null) {
      keywords.put(AssetKeyword.NEXT_REVIEW, review.toString());
    }
    return keywords;
  }
}
