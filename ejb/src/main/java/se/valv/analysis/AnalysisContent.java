package se.valv.analysis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.valv.sealing.Content;

/**
 * What of an analysis is sealed: all but id, kind, label and version.
 *
 * @param head what it is of
 * @param words all of its words
 * @param course how far it has come
 * @param comments on its words
 * @param journal what was altered
 */
@Content(name = "analysis", version = 1)
record AnalysisContent(
    Head head, Words words, Course course, List<Comment> comments, Journal journal) {

  /** Most comments of one analysis. */
  static final int MOST_COMMENTS = 2_000;

  /** Keeps a copy. */
  AnalysisContent {
    comments = List.copyOf(comments);
  }

  static AnalysisContent begun(Head head) {
    return new AnalysisContent(head, Words.NONE, Course.BEGUN, List.of(), Journal.EMPTY);
  }

  /** A revision: the same words, nobody's yet. */
  AnalysisContent revised(Head next) {
    return new AnalysisContent(next, words, Course.BEGUN, List.of(), Journal.EMPTY);
  }

  /** With other words, in the version that a change makes. */
  AnalysisContent written(Change change, UnaryOperator<Words> writing) {
    var next = writing.apply(words);
    return next.equals(words)
        ? this
        : new AnalysisContent(
            head, next, course.writtenBy(change.by()), comments, journal.with(change));
  }

  AnalysisContent with(Head next) {
    return new AnalysisContent(next, words, course, comments, journal);
  }

  /** Composed of other parts, in the version that a change makes. */
  AnalysisContent composed(Change change, List<PartAnalysis> parts) {
    return new AnalysisContent(
        head.composedOf(parts),
        words,
        course.writtenBy(change.by()),
        comments,
        journal.with(change));
  }

  AnalysisContent with(Course next) {
    return new AnalysisContent(head, words, next, comments, journal);
  }

  AnalysisContent with(List<Comment> next) {
    return new AnalysisContent(head, words, course, next, journal);
  }

  AnalysisContent with(Comment comment) {
    var all = new ArrayList<>(comments);
    all.removeIf(c -> c.id().equals(comment.id()));
    all.add(comment);
    return with(all);
  }

  /** The words of a subject as they are now, by field. */
  @JsonIgnore
  Map<String, String> wordsOf(String subject) {
    return words.bySubject().getOrDefault(subject, Map.of());
  }
}
