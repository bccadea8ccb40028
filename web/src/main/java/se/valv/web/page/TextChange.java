package se.valv.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import se.valv.analysis.WordChanges;
import se.valv.analysis.WordChanges.Fate;
import se.valv.analysis.WordChanges.Run;

/**
 * What became of one field.
 *
 * @param field what it is called; empty where a subject is one text
 * @param runs word by word
 */
public record TextChange(String field, List<Run> runs) {

  /** The fields that differ, of a subject's words before and after. */
  static List<TextChange> of(
      Subjects subjects, Map<String, String> before, Map<String, String> after) {
    var fields = new LinkedHashSet<>(after.keySet());
    fields.addAll(before.keySet());
    var changes = new ArrayList<TextChange>();
    for (var field : fields) {
      var change =
          of(subjects, field, before.getOrDefault(field, ""), after.getOrDefault(field, ""));
      if (!change.runs().isEmpty()) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** What became of one. */
  static TextChange of(Subjects subjects, String field, String before, String after) {
    var runs = WordChanges.between(subjects.value(field, before), subjects.value(field, after));
    return new TextChange(subjects.field(field), runs);
  }

  /** What stood there, without what is new. */
  public List<Run> old() {
    return without(Fate.ADDED);
  }

  /** What stands there, without what is gone. */
  public List<Run> now() {
    return without(Fate.REMOVED);
  }

  private List<Run> without(Fate fate) {
    return runs.stream().filter(run -> run.fate() != fate).toList();
  }
}
