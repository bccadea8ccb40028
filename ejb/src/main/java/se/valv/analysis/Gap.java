package se.valv.analysis;

import java.util.List;

/**
 * Something that an analysis lacks.
 *
 * @param code what
 * @param subjects of which sections by name, or parts by id; none when of the whole
 */
public record Gap(Code code, List<String> subjects) {

  /** Keeps a copy. */
  public Gap {
    subjects = List.copyOf(subjects);
  }

  /** What can be lacking, in the order in which it is told. */
  public enum Code {
    /** A section has no text. */
    SECTION_EMPTY(true),
    /** It is not said for which part of Sweden's security the activity matters. */
    NO_CATEGORY(true),
    /** There are no assets. */
    NO_ASSETS(true),
    /** An asset has neither class nor consequence level. */
    ASSET_NOT_JUDGED(true),
    /** An asset has no threat. */
    ASSET_WITHOUT_THREAT(false),
    /** A threat is against no asset. */
    THREAT_AGAINST_NOTHING(true),
    /** A threat uses no vulnerability. */
    THREAT_WITHOUT_VULNERABILITY(false),
    /** A vulnerability has no measure. */
    VULNERABILITY_WITHOUT_MEASURE(false),
    /** No function answers for a measure. */
    MEASURE_WITHOUT_FUNCTION(true),
    /** It is not said by when a measure is done. */
    MEASURE_WITHOUT_DATE(true),
    /** A comment is not dealt with. */
    COMMENT_OPEN(false);

    private final boolean isDemanded;

    Code(boolean isDemanded) {
      this.isDemanded = isDemanded;
    }

    /** Whether the analysis can't be submitted with it (PMFS 2022:1 chapter 2). */
    public boolean isDemanded() {
      return isDemanded;
    }
  }
}
