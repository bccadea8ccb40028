package se.valv.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.search.Hit;

/**
 * An analysis as a list has it: what the index keeps of it, without a word of it being decrypted.
 *
 * @param hit what was found
 * @param state where it stands
 * @param operator its operator
 * @param scope the units that it covers; the whole operator when there are none
 * @param annex whether it is an annex
 * @param established on which day it was established, if it was
 * @param nextReview by when one in force must be looked at again
 */
public record ListedAnalysis(
    Hit hit,
    AnalysisState state,
    UUID operator,
    List<UUID> scope,
    boolean annex,
    @Nullable LocalDate established,
    @Nullable LocalDate nextReview) {

  /** Of a hit that is an analysis. */
  public static ListedAnalysis of(Hit hit) {
    var keywords = hit.keywords();
    var state = AnalysisState.valueOf(value(keywords, AnalysisKeyword.STATE));
    var review = day(keywords.get(AnalysisKeyword.NEXT_REVIEW));
    return new ListedAnalysis(
        hit,
        state,
        UUID.fromString(value(keywords, AnalysisKeyword.OPERATOR)),
        scope(value(keywords, AnalysisKeyword.SCOPE)),
        !AnalysisKeyword.MAIN.equals(keywords.get(AnalysisKeyword.ANNEX_OF)),
        day(keywords.get(AnalysisKeyword.ESTABLISHED)),
        state.isInForce() ? review : null);
  }

  /** Which analysis. */
  public UUID id() {
    return hit.id().value();
  }

  /** Whether it should have been looked at again before a day. */
  public boolean isLate(LocalDate day) {
    return nextReview != null && nextReview.isBefore(day);
  }

  /** How many whole months before a day it was established; null when it never was. */
  public @Nullable Long months(LocalDate day) {
    return established == null ? null : established.until(day).toTotalMonths();
  }

  /** The assets that it covers, while it is in force. */
  public Set<AssetId> assets() {
    return hit.keywords().entrySet().stream()
        .filter(keyword -> keyword.getKey().startsWith(AnalysisKeyword.COVERS))
        .flatMap(keyword -> ids(keyword.getValue()).stream())
        .map(AssetId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The analysis that it is an annex to; null of a main one. */
  public @Nullable UUID main() {
    return annex ? UUID.fromString(value(hit.keywords(), AnalysisKeyword.ANNEX_OF)) : null;
  }

  /** The analysis that it is a revision of; null of the first. */
  public @Nullable UUID replaces() {
    var id = hit.keywords().get(AnalysisKeyword.REPLACES);
    return id == null ? null : UUID.fromString(id);
  }

  /** The analyses of parts that it is composed of, as they were taken in. */
  public List<UUID> composed() {
    var text = hit.keywords().get(AnalysisKeyword.COMPOSED);
    return text == null ? List.of() : ids(text);
  }

  /** When it was established; null when it never was. */
  public @Nullable Instant establishedAt() {
    return moment(AnalysisKeyword.ESTABLISHED_AT);
  }

  /** When it was last held against what it rests on; null when it never was established. */
  public @Nullable Instant examinedAt() {
    return moment(AnalysisKeyword.EXAMINED_AT);
  }

  private @Nullable Instant moment(String name) {
    var text = hit.keywords().get(name);
    return text == null ? null : Instant.parse(text);
  }

  /** How much it lacks before it can be submitted, while it is written. */
  public int lacking() {
    return Integer.parseInt(hit.keywords().getOrDefault(AnalysisKeyword.LACKING, "0"));
  }

  /** How many of its measures no function or day is said of, while it is written. */
  public int vague() {
    return Integer.parseInt(hit.keywords().getOrDefault(AnalysisKeyword.VAGUE, "0"));
  }

  private static List<UUID> scope(String text) {
    return AnalysisKeyword.WHOLE.equals(text) ? List.of() : ids(text);
  }

  private static List<UUID> ids(String text) {
    return Arrays.stream(text.split(" ", -1)).map(UUID::fromString).toList();
  }

  private static String value(Map<String, String> keywords, String name) {
    return keywords.getOrDefault(name, "");
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** Says nothing of the analysis. */
  @Override
  public String toString() {
    return "ListedAnalysis[" + id() + "]";
  }
}
