package se.valv.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.RecordHeader;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ObjectId;

/**
 * What the index answers, before each record is looked at again.
 *
 * @param page the hits of the page asked for
 * @param facets how many hits there are in all, and how they are divided
 * @param suggestion the question that may have been meant; null when there is none
 */
record Findings(List<Finding> page, SearchPage.Facets facets, @Nullable String suggestion) {

  Findings {
    page = List.copyOf(page);
  }

  /** Exact. */
  long total() {
    return facets.total();
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
      Instant filed,
      Map<String, String> keywords) {}
}
