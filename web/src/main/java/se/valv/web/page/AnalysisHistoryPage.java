package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisView.Altered;
import se.valv.web.security.Gate;

/** What was altered in an analysis since it was begun: by whom, when, word by word. */
@Named
@RequestScoped
public class AnalysisHistoryPage {

  private static final int SIZE = 25;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private Readings readings;

  private @Nullable AnalysisReading reading;
  private List<Entry> entries = List.of();

  /** Reads the analysis that the address names. */
  public void open() {
    var view = analyses.read(gate.actor(), Addressed.analysis(gate));
    var shown = readings.of(view);
    var subjects = new Subjects(words, view.words());
    entries =
        view.history().stream()
            .skip((posted.page(SIZE) - 1L) * SIZE)
            .limit(SIZE)
            .map(altered -> Entry.of(altered, subjects, shown))
            .toList();
    reading = shown;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** What was altered, the last first. */
  public List<Entry> getEntries() {
    return entries;
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    var total = reading == null ? 0 : reading.getView().history().size();
    var address = new Address("/analyser/" + gate.path("id") + "/historik", Map.of());
    return Pager.of(posted.page(SIZE), total, SIZE, address);
  }

  /**
   * That somebody altered something.
   *
   * @param at when
   * @param by his name
   * @param subject what it is called
   * @param deed whether it was added, taken away or changed, as a code
   * @param changes of which fields
   */
  public record Entry(
      Instant at, String by, String subject, String deed, List<TextChange> changes) {

    static Entry of(Altered altered, Subjects subjects, AnalysisReading reading) {
      var change = altered.change();
      var before = change.before();
      var after = altered.after();
      var name = (after.isEmpty() ? before : after).get("name");
      return new Entry(
          change.at(),
          reading.person(change.by()),
          name == null ? subjects.name(change.subject()) : name,
          before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed",
          TextChange.of(subjects, before, after));
    }
  }
}
