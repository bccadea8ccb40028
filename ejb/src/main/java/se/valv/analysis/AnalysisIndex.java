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

  /** Fields that hold no words: ids of other parts, and what is computed. */
  private static final Set<String> LINKS =
      Set.of("assets", "asset", "threats", "vulnerabilities", "fingerprint");

  /** A term of the index is at most 32,766 bytes. */
  private static final int IDS_A_TERM = 800;

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
    keywords.putAll(resting(head, content.course()));
    if (state.isInForce()) {
      keywords.putAll(covered(content.words().parts().assets()));
    } else if (!state.isFrozen()) {
      keywords.putAll(lacking(content));
    }
    return keywords;
  }

  /** What tells of one whether it rests on another that was established since. */
  private static Map<String, String> resting(Head head, Course course) {
    var keywords = new HashMap<String, String>();
    course
        .establishedAt()
        .ifPresent(at -> keywords.put(AnalysisKeyword.ESTABLISHED_AT, at.toString()));
    course.examinedAt().ifPresent(at -> keywords.put(AnalysisKeyword.EXAMINED_AT, at.toString()));
    var before = head.replaces();
    if (before != null) {
      keywords.put(AnalysisKeyword.REPLACES, before.toString());
    }
    if (!head.composed().isEmpty()) {
      var ids = head.composed().stream().map(part -> part.id().toString());
      keywords.put(AnalysisKeyword.COMPOSED, ids.collect(Collectors.joining(" ")));
    }
    return keywords;
  }

  /** Ids of assets, as many to a value as a term of the index holds. */
  private static Map<String, String> covered(List<AssetPart> assets) {
    var keywords = new HashMap<String, String>();
    var ids = assets.stream().map(asset -> asset.asset().value().toString()).sorted().toList();
    for (int from = 0; from < ids.size(); from += IDS_A_TERM) {
      var some = ids.subList(from, Math.min(from + IDS_A_TERM, ids.size()));
      keywords.put(AnalysisKeyword.COVERS + from, String.join(" ", some));
    }
    return keywords;
  }

  private static Map<String, String> lacking(AnalysisContent content) {
    var measures = content.words().parts().measures().stream();
    var vague = measures.filter(m -> m.responsible() == null || m.due() == null).count();
    var gaps = Completeness.gaps(content).stream().filter(gap -> gap.code().isDemanded());
    var lacking = gaps.mapToInt(gap -> Math.max(1, gap.subjects().size())).sum();
    var keywords = new HashMap<String, String>();
    if (lacking > 0) {
      keywords.put(AnalysisKeyword.LACKING, Integer.toString(lacking));
    }
    if (vague > 0) {
      keywords.put(AnalysisKeyword.VAGUE, Long.toString(vague));
    }
    return keywords;
  }
}
