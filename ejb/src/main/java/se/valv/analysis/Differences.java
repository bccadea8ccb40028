package se.valv.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** In which words two analyses differ: what a revision changes in the one that it is to replace. */
public final class Differences {

  private Differences() {}

  /** Every field that differs, in the order in which an analysis is read. */
  public static List<Difference> between(Words before, Words after) {
    var old = before.bySubject();
    var now = after.bySubject();
    var subjects = new LinkedHashSet<>(now.keySet());
    subjects.addAll(old.keySet());
    var all = new ArrayList<Difference>();
    for (var subject : subjects) {
      var was = old.getOrDefault(subject, Map.of());
      var is = now.getOrDefault(subject, Map.of());
      var fields = new LinkedHashSet<>(is.keySet());
      fields.addAll(was.keySet());
      for (var field : fields) {
        if (!Objects.equals(was.get(field), is.get(field))) {
          all.add(
              new Difference(
                  subject, field, was.getOrDefault(field, ""), is.getOrDefault(field, "")));
        }
      }
    }
    return all;
  }

  /**
   * One field that differs.
   *
   * @param subject section or category by name, or part by id
   * @param field which of its fields
   * @param before empty when there was nothing
   * @param after empty when there is nothing
   */
  public record Difference(String subject, String field, String before, String after) {}
}
