package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.AnalysisWriting;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.Part;
import se.valv.analysis.PartId;
import se.valv.analysis.Parts;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * Writes a threat, vulnerability or measure, new or anew. If somebody else changed it meanwhile,
 * what was written is kept and shown beside the part as it now is.
 */
@Named
@RequestScoped
public class PartPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisWriting writing;
  @Inject private Readings readings;

  private Form form = new Form();
  private Form current = new Form();
  private PartKind kind = PartKind.THREAT;
  private @Nullable AnalysisReading reading;
  private @Nullable Part part;
  private boolean stale;

  /** Shows an empty form for a new part, or adds what was written. */
  public void add() {
    var view = analyses.read(gate.actor(), Addressed.analysis(gate));
    kind = PartKind.written(posted.value("slag")).orElseThrow(NotFound::new);
    form = posted.form(PartForm.fields(kind));
    if (gate.isPost() && saved(view, PartId.random())) {
      return;
    }
    if (!gate.isPost()) {
      on(view.words().parts(), posted.value("till"))
          .forEach(to -> PartChoice.begin(kind, to, form));
    }
    show(view);
  }

  /** Shows a part in a form, or saves what was written. */
  public void change() {
    var view = analyses.read(gate.actor(), Addressed.analysis(gate));
    var id = Addressed.part(gate);
    var old = view.words().parts().find(id).orElseThrow(NotFound::new);
    kind = PartKind.of(old);
    if (kind == PartKind.ASSET) {
      answer.seeOther(address(view) + "#" + id);
      return;
    }
    part = old;
    form = posted.form(PartForm.fields(kind));
    if (gate.isPost() && saved(view, id)) {
      return;
    }
    current = PartForm.of(old);
    form = gate.isPost() ? form : current;
    show(view);
  }

  private boolean saved(AnalysisView view, PartId id) {
    try {
      var written = PartForm.read(kind, form, id);
      if (part == null) {
        writing.add(gate.actor(), view.id(), written);
      } else {
        writing.change(gate.actor(), view.id(), Addressed.version(posted), written);
      }
      answer.seeOther(address(view) + "#" + id);
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      stale = true;
      form.refuse("jamfor", words.of("analysis.part.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  private void show(AnalysisView view) {
    var shown = readings.of(view);
    if (!shown.isWritable() && !form.isFailed()) {
      throw new NotFound();
    }
    reading = shown;
  }

  private static List<Part> on(Parts parts, String id) {
    return parts.all().filter(to -> to.id().toString().equals(id)).toList();
  }

  private static String address(AnalysisView view) {
    return "/analyser/" + view.id().value();
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** The part as it is now; none when a new one is written. */
  public @Nullable Part getPart() {
    return part;
  }

  /** What sort of part is written. */
  public PartKind getKind() {
    return kind;
  }

  /** Whether somebody else changed it meanwhile. */
  public boolean isStale() {
    return stale;
  }

  /** The version that a save replaces: the one the writer has seen. */
  public String getVersion() {
    return reading == null || (form.isFailed() && !stale)
        ? posted.value("version")
        : Integer.toString(reading.getView().version());
  }

  /** The fields in which the form and the part as it is now differ. */
  public List<String> getDiffering() {
    return PartForm.fields(kind).stream()
        .filter(field -> !read(form, field).equals(read(current, field)))
        .toList();
  }

  /** A field of the part as it is now, in words. */
  public String now(String field) {
    return subjects().value(field, read(current, field));
  }

  private static String read(Form form, String field) {
    return String.join(" ", form.all(field)).replace("\r\n", "\n").strip();
  }

  /** The assets to choose among, in a field. */
  public PartChoice assets(String field) {
    return PartChoice.assets(parts(), form, field);
  }

  /** The threats to choose among. */
  public PartChoice getThreats() {
    return PartChoice.threats(parts(), form);
  }

  /** The vulnerabilities to choose among. */
  public PartChoice getVulnerabilities() {
    return PartChoice.vulnerabilities(parts(), form, subjects());
  }

  /** The areas to choose among. */
  public List<MeasureArea> getAreas() {
    return List.of(MeasureArea.values());
  }

  private Parts parts() {
    return shown().words().parts();
  }

  private Subjects subjects() {
    return new Subjects(words, shown().words());
  }

  private AnalysisView shown() {
    if (reading == null) {
      throw new IllegalStateException("asked before the analysis was read");
    }
    return reading.getView();
  }
}
