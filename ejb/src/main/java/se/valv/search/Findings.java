package se.valv.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.valv.access.RecordHeader;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ObjectId;

/**
 * What the index answers, before each record is looked at again.
 *
 * @param page the hits of the page asked for
 * @param classes how many hits there are in all, by class
 */
record Findings(List<Finding> page, Map<SecurityClass, Long> classes) {

  Findings {
    page = List.copyOf(page);
    classes = Map.copyOf(classes);
  }

  /** Exact. */
  long total() {
    return classes.values().stream().mapToLong(Long::longValue).sum();
  }

  List<ObjectId> records() {
    return page.stream().map(Finding::record).toList();
  }

  /**
   * One hit as it was indexed.
   *
   * @param header which record, under which label and in which version
   * @param card what is shown of it
   */
  record Finding(RecordHeader header, Card card) {

    ObjectId record() {
      return header.object();
    }
  }

  /** What is shown of a hit; of the compartments only those in which the reader has need. */
  record Card(
      String title,
      String number,
      List<Part> snippet,
      SecurityClass securityClass,
      SecurityClass subjectClass,
      Set<CompartmentId> compartments,
      Instant filed) {}
}
