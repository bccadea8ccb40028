package se.valv.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.valv.access.RecordHeader;
import se.valv.classification.SecurityClass;
import se.valv.identity.ObjectId;
import se.valv.search.Findings.Finding;
import se.valv.search.Findings.State;

/**
 * What the index answered, held against the records as they are now. A record that is gone, or has
 * another label or version than was indexed, is not shown.
 *
 * @param findings what the index answered
 * @param now the records of its page that row-level security shows
 */
record Seen(Findings findings, List<RecordHeader> now) {

  /** Whether every record is as it was indexed. */
  boolean isWhole() {
    return kept().size() == findings.page().size();
  }

  List<Finding> kept() {
    var states = states();
    return findings.page().stream().filter(f -> f.state().equals(states.get(f.record()))).toList();
  }

  /** The classes of those that are not kept. */
  List<SecurityClass> moved() {
    var kept = kept();
    return findings.page().stream()
        .filter(f -> !kept.contains(f))
        .map(f -> f.card().securityClass())
        .toList();
  }

  /** The headers of those that are kept, in the order of the page. */
  List<RecordHeader> headers() {
    var byRecord =
        now.stream().collect(Collectors.toMap(RecordHeader::object, Function.identity()));
    return kept().stream().map(f -> byRecord.get(f.record())).toList();
  }

  private Map<ObjectId, State> states() {
    return now.stream()
        .collect(
            Collectors.toMap(
                RecordHeader::object, h -> new State(h.object(), h.label(), h.version())));
  }
}
