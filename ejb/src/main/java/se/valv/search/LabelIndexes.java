package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import se.valv.access.Label;
import se.valv.access.SearchGrant;
import se.valv.identity.LabelId;
import se.valv.problem.Problem;

/** The index of each label that has, or had, records. Node-local, made anew at each start. */
@ApplicationScoped
class LabelIndexes {

  private final Map<LabelId, LabelIndex> indexes = new ConcurrentHashMap<>();

  public void apply(IndexWork work) {
    of(work.target().label()).apply(work);
  }

  public void stop(LabelId label, Problem cause) {
    of(label).stop(cause);
  }

  /** Opens those in reach that are wanted, and looks at no other. */
  public ReachIndex open(SearchGrant grant, Predicate<Label> wanted) {
    var open = new ArrayList<OpenIndex>();
    try {
      for (var label : grant.reach()) {
        var index = indexes.get(label);
        if (index != null && wanted.test(grant.label(label))) {
          open.add(index.open(grant));
        }
      }
      return new ReachIndex(open);
    } catch (RuntimeException e) {
      open.forEach(OpenIndex::close);
      throw e;
    }
  }

  private LabelIndex of(LabelId label) {
    return indexes.computeIfAbsent(label, LabelIndex::new);
  }
}
