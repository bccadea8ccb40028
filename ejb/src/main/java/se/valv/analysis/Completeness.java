package se.valv.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.valv.analysis.Gap.Code;

/** What an analysis lacks: told while it is written, demanded when it is submitted. */
final class Completeness {

  private final AnalysisContent content;
  private final List<Gap> gaps = new ArrayList<>();

  private Completeness(AnalysisContent content) {
    this.content = content;
  }

  /** Everything that is lacking, in the order of the codes. */
  static List<Gap> gaps(AnalysisContent content) {
    return new Completeness(content).look();
  }

  private List<Gap> look() {
    var words = content.words();
    var parts = words.parts();
    note(
        Code.SECTION_EMPTY,
        Arrays.stream(Section.values()).filter(s -> words.text(s).isBlank()).map(Section::name));
    note(Code.NO_CATEGORY, words.categories().isEmpty());
    note(Code.NO_ASSETS, parts.assets().isEmpty());
    note(Code.ASSET_NOT_JUDGED, parts.assets(), asset -> asset.assessment().grade() == null);
    var threatened = pointedAt(parts.threats(), Threat::assets);
    note(Code.ASSET_WITHOUT_THREAT, parts.assets(), asset -> !threatened.contains(asset.id()));
    note(Code.THREAT_AGAINST_NOTHING, parts.threats(), threat -> threat.assets().isEmpty());
    var used = pointedAt(parts.vulnerabilities(), Vulnerability::threats);
    note(Code.THREAT_WITHOUT_VULNERABILITY, parts.threats(), t -> !used.contains(t.id()));
    var met = pointedAt(parts.measures(), Measure::vulnerabilities);
    note(Code.VULNERABILITY_WITHOUT_MEASURE, parts.vulnerabilities(), v -> !met.contains(v.id()));
    note(Code.MEASURE_WITHOUT_FUNCTION, parts.measures(), m -> m.responsible() == null);
    note(Code.MEASURE_WITHOUT_DATE, parts.measures(), m -> m.due() == null);
    note(
        Code.COMMENT_OPEN,
        content.comments().stream().filter(c -> c.resolvedBy() == null).map(Comment::subject));
    return gaps;
  }

  private static <T extends Part> Set<PartId> pointedAt(
      List<T> parts, Function<T, List<PartId>> links) {
    var all = new HashSet<PartId>();
    parts.forEach(part -> all.addAll(links.apply(part)));
    return all;
  }

  private <T extends Part> void note(Code code, List<T> parts, Predicate<T> lacking) {
    note(code, parts.stream().filter(lacking).map(part -> part.id().toString()));
  }

  private void note(Code code, Stream<String> subjects) {
    var all = subjects.toList();
    if (!all.isEmpty()) {
      gaps.add(new Gap(code, all));
    }
  }

  private void note(Code code, boolean lacking) {
    if (lacking) {
      gaps.add(new Gap(code, List.of()));
    }
  }
}
