package se.valv.web.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.Differences;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/** What a revision changes in the analysis that it is to replace, side by side. */
@Named
@RequestScoped
public class CompareAnalysisPage {

  @Inject private Gate gate;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private Readings readings;

  private @Nullable AnalysisReading reading;
  private @Nullable AnalysisReading before;
  private List<Place> places = List.of();

  /** Reads both. */
  public void open() {
    var actor = gate.actor();
    var view = analyses.read(actor, Addressed.analysis(gate));
    var replaced = view.head().replaces();
    if (replaced == null) {
      throw new NotFound();
    }
    var old = analyses.read(actor, new AnalysisId(replaced));
    var subjects = new Subjects(words, old.words(), view.words());
    places =
        Differences.between(old.words(), view.words()).stream()
            .collect(groupingBy(Differences.Difference::subject, LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(of -> Place.of(of.getKey(), of.getValue(), subjects))
            .toList();
    reading = readings.of(view);
    before = readings.of(old);
  }

  /** The revision. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** What it revises. */
  public @Nullable AnalysisReading getBefore() {
    return before;
  }

  /** Where they differ, in the order in which an analysis is read. */
  public List<Place> getPlaces() {
    return places;
  }

  /**
   * A section, category or part in which two analyses differ.
   *
   * @param subject which
   * @param name what it is called
   * @param changes of which fields
   */
  public record Place(String subject, String name, List<TextChange> changes) {

    static Place of(String subject, List<Differences.Difference> all, Subjects subjects) {
      return new Place(
          subject,
          subjects.name(subject),
          all.stream()
              .map(d -> TextChange.of(subjects, d.field(), d.before(), d.after()))
              .toList());
    }
  }
}
