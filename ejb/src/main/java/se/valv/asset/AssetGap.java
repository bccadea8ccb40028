package se.valv.asset;

import java.util.EnumSet;
import java.util.Set;

/** What an asset lacks before an analysis that holds it can be submitted. */
public enum AssetGap {
  /** Information without säkerhetsskyddsklass. */
  SUBJECT_CLASS,
  /** Anything else without consequence level. */
  LEVEL,
  /** No aspect is judged. */
  ASPECTS,
  /** An aspect is judged, but it is not said what follows. */
  CONSEQUENCE,
  /** It matters that it is there, but not after how long. */
  OUTAGE,
  /** For which part of Sweden's security. */
  CATEGORY,
  /** Who answers for it. */
  OWNER,
  /** When it is looked at again. */
  NEXT_REVIEW;

  /** What is lacking, in the order in which it is told. */
  static Set<AssetGap> in(AssetKind kind, Assessment assessment, Custody custody) {
    var gaps = EnumSet.noneOf(AssetGap.class);
    note(gaps, assessment.grade() == null, kind.isInformation() ? SUBJECT_CLASS : LEVEL);
    note(gaps, assessment.aspects().stream().noneMatch(Consequence::judged), ASPECTS);
    note(
        gaps,
        assessment.aspects().stream().anyMatch(a -> a.judged() && a.text() == null),
        CONSEQUENCE);
    note(gaps, assessment.availability().judged() && assessment.outage() == null, OUTAGE);
    note(gaps, assessment.categories().isEmpty(), CATEGORY);
    note(gaps, custody.owner() == null && custody.unit() == null, OWNER);
    note(gaps, custody.nextReview() == null, NEXT_REVIEW);
    return gaps;
  }

  private static void note(Set<AssetGap> gaps, boolean lacking, AssetGap gap) {
    if (lacking) {
      gaps.add(gap);
    }
  }
}
