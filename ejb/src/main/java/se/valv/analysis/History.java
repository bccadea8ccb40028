package se.valv.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.valv.analysis.AnalysisView.Altered;

/** What was altered in an analysis, each change with its words before and after, newest first. */
final class History {

  private History() {}

  static List<Altered> of(AnalysisContent content) {
    var after = new HashMap<String, Map<String, String>>(content.words().bySubject());
    after.put(AnalysisComposition.SUBJECT, content.head().texts());
    var altered = new ArrayList<Altered>();
    for (var change : content.journal().changes().reversed()) {
      altered.add(new Altered(change, after.getOrDefault(change.subject(), Map.of())));
      after.put(change.subject(), change.before());
    }
    return altered;
  }
}
