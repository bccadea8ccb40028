package se.valv.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.classification.SecurityClass;

/**
 * An analysis as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param may what else the reader may do with it
 * @param head what it is of
 * @param words all of its words
 * @param course how far it has come
 * @param comments on its words
 * @param history what was altered since it was begun, newest first
 * @param gaps what it lacks
 * @param open the steps that the reader may take now
 */
public record AnalysisView(
    AnalysisId id,
    int version,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    Set<Action> may,
    Head head,
    Words words,
    Course course,
    List<Comment> comments,
    List<Altered> history,
    List<Gap> gaps,
    List<AnalysisEvent> open) {

  static AnalysisView from(AnalysisRows.Found found, LabelView label, Decider reader) {
    var content = found.content();
    return new AnalysisView(
        found.id(),
        found.version(),
        label.securityClass(),
        label.compartments(),
        label.permitted(),
        content.head(),
        content.words(),
        content.course(),
        content.comments(),
        History.of(content),
        content.course().state().isFrozen() ? List.of() : Completeness.gaps(content),
        Transitions.open(content, reader));
  }

  /** Says nothing of the analysis. */
  @Override
  public String toString() {
    return "AnalysisView[" + id + "]";
  }

  /**
   * A change with what came of it.
   *
   * @param change who, when and what of
   * @param after the words after it, by field; none when it was taken away
   */
  public record Altered(Change change, Map<String, String> after) {}
}
