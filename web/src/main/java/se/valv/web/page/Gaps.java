package se.valv.web.page;

import java.util.List;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Gap;
import se.valv.analysis.Gap.Code;

/** What an analysis lacks, each led to the very place where it is mended. */
final class Gaps {

  /** So many places are shown at once; the rest unfold. */
  private static final int AT_ONCE = 5;

  private final String analysis;
  private final boolean writable;
  private final Subjects subjects;

  Gaps(AnalysisView view, boolean writable, Subjects subjects) {
    this.analysis = "/analyser/" + view.id().value();
    this.writable = writable;
    this.subjects = subjects;
  }

  /** Each with its places. */
  List<Lack> of(List<Gap> gaps) {
    return gaps.stream().map(this::lack).toList();
  }

  private Lack lack(Gap gap) {
    var places =
        gap.subjects().stream()
            .map(subject -> new Place(subjects.name(subject), address(gap.code(), subject)))
            .toList();
    var shown = Math.min(AT_ONCE, places.size());
    var whole = places.isEmpty() ? List.of(whole(gap.code())) : places.subList(0, shown);
    return new Lack(
        gap.code(), Math.max(1, places.size()), whole, places.subList(shown, places.size()));
  }

  private Place whole(Code code) {
    var section = code == Code.NO_ASSETS ? "ASSETS" : "ACTIVITY";
    var address = code == Code.NO_ASSETS ? "/skyddsvarden" : "/skriv#kategorier";
    return new Place(
        subjects.name(section), writable ? analysis + address : analysis + "#" + section);
  }

  private String address(Code code, String subject) {
    var read = analysis + "#" + subject;
    if (!writable) {
      return read;
    }
    return switch (code) {
      case SECTION_EMPTY -> analysis + "/skriv#" + subject;
      case ASSET_WITHOUT_THREAT -> added(PartKind.THREAT, subject);
      case THREAT_WITHOUT_VULNERABILITY -> added(PartKind.VULNERABILITY, subject);
      case VULNERABILITY_WITHOUT_MEASURE -> added(PartKind.MEASURE, subject);
      case THREAT_AGAINST_NOTHING -> changed(subject, "assets");
      case MEASURE_WITHOUT_FUNCTION -> changed(subject, "responsible");
      case MEASURE_WITHOUT_DATE -> changed(subject, "due");
      case NO_CATEGORY, NO_ASSETS, ASSET_NOT_JUDGED, COMMENT_OPEN -> read;
    };
  }

  private String added(PartKind kind, String to) {
    return analysis + "/delar/ny?slag=" + kind.slug() + "&till=" + to;
  }

  private String changed(String part, String field) {
    return analysis + "/delar/" + part + "#" + field;
  }

  /**
   * Something that is lacking.
   *
   * @param code what
   * @param count in how many places
   * @param places the first of them
   * @param more the others
   */
  public record Lack(Code code, int count, List<Place> places, List<Place> more) {}

  /**
   * A place in an analysis.
   *
   * @param name what is there
   * @param address where it is mended, or read by who may not
   */
  public record Place(String name, String address) {}
}
