package se.valv.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.classification.SecurityClass;
import se.valv.search.IndexText;

/** What an analysis is found by: every word, for the index has the record's own label. */
final class AnalysisIndex {

  /** Fields whose words are ids of other parts. */
  private static final Set<String> LINKS = Set.of("assets", "asset", "threats", "vulnerabilities");

  private AnalysisIndex() {}

  static IndexText of(AnalysisContent content) {
    var head = content.head();
    return new IndexText(
        head.title(),
        text(content.words()),
        head.number(),
        subjectClass(content),
        keywords(content),
        head.begunAt());
  }

  /** The scope as one value. */
  static String scope(List<UUID> units) {
    return units.isEmpty()
        ? AnalysisKeyword.WHOLE
        : units.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
  }

  private static String text(Words words) {
    return words.bySubject().values().stream()
        .flatMap(texts -> texts.entrySet().stream())
        .filter(text -> !LINKS.contains(text.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\n"));
  }

  private static SecurityClass subjectClass(AnalysisContent content) {
    var classes =
        content.words().parts().assets().stream()
            .map(asset -> asset.assessment().subjectClass())
            .filter(Objects::nonNull);
    return SecurityClass.highestOf(Stream.concat(Stream.of(SecurityClass.NONE), classes).toList());
  }

  private static Map<String, String> keywords(AnalysisContent content) {
    var head = content.head();
    var state = content.course().state();
    var keywords = new HashMap<String, String>();
    keywords.put(AnalysisKeyword.STATE, state.name());
    keywords.put(AnalysisKeyword.IN_FORCE, Boolean.toString(state.isInForce()));
    keywords.put(AnalysisKeyword.OPERATOR, head.operator().toString());
    keywords.put(AnalysisKeyword.SCOPE, scope(head.scope()));
    var main = head.annexOf();
    keywords.put(AnalysisKeyword.ANNEX_OF, main == null ? AnalysisKeyword.MAIN : main.toString());
    var how = content.course().establishment();
    if (how != null) {
      keywords.put(AnalysisKeyword.ESTABLISHED, how.on().toString());
      keywords.put(AnalysisKeyword.NEXT_REVIEW, how.nextReview().toString());
    }
    return keywords;
  }
}
