package se.valv.search;

import java.util.List;
import java.util.Set;
import se.valv.access.RecordHeader;
import se.valv.search.Findings.Finding;

/**
 * What the index answered, held against the records as they are now. A record that is gone, or has
 * another label or version than was indexed, is not shown.
 *
 * @param findings what the index answered
 * @param now the records of its page that row-level security shows
 */
record Seen(Findings findings, Set<RecordHeader> now) {

  /** Whether every record is as it was indexed. */
  boolean isWhole() {
    return moved().isEmpty();
  }

  /** Those that are as they were indexed, in the order of the page. */
  List<Finding> kept() {
    return findings.page().stream().filter(f -> now.contains(f.header())).toList();
  }

  /** The others. */
  List<Finding> moved() {
    return findings.page().stream().filter(f -> !now.contains(f.header())).toList();
  }

  /** The headers of those that are kept, in the order of the page. */
  List<RecordHeader> headers() {
    return kept().stream().map(Finding::header).toList();
  }
}
