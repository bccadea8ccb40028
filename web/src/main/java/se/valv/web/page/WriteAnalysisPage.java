package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.AnalysisWriting;
import se.valv.analysis.PlainText;
import se.valv.analysis.Section;
import se.valv.analysis.WriteText;
import se.valv.asset.NationalSecurityCategory;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * Where the texts of a draft are written. A script saves each as it is written; without one a
 * button saves all that were altered. Where somebody else wrote in the same place, both texts are
 * shown and neither is lost.
 */
@Named
@RequestScoped
public class WriteAnalysisPage {

  /** Before the name of a subject: the field with the text that the writer began with. */
  private static final String BASE = "fran.";

  private static final List<String> SUBJECTS =
      Stream.concat(
              Arrays.stream(Section.values()).map(Section::name),
              Arrays.stream(NationalSecurityCategory.values()).map(Enum::name))
          .toList();

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisWriting writing;
  @Inject private Readings readings;

  private final List<String> conflicts = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private Form form = new Form();
  private @Nullable AnalysisReading reading;

  /** Shows the texts, or saves those that were altered. */
  public void open() {
    var view = analyses.read(gate.actor(), Addressed.analysis(gate));
    if (gate.isPost()) {
      form = posted.form(SUBJECTS);
      view = save(view);
      if (refused.isEmpty() && conflicts.isEmpty()) {
        answer.seeOther("/analyser/" + view.id().value() + "/skriv?sparat=" + at());
        return;
      }
      frame.failed();
      answer.status(refused.isEmpty() ? 412 : 422);
    }
    reading = readings.of(view);
    if (!reading.isWritable() && refused.isEmpty()) {
      throw new NotFound();
    }
  }

  private AnalysisView save(AnalysisView before) {
    var version = Addressed.version(posted);
    SUBJECTS.stream()
        .filter(this::isAltered)
        .forEach(subject -> save(before.id(), subject, version));
    return analyses.read(gate.actor(), before.id());
  }

  private boolean isAltered(String subject) {
    return posted.has(subject) && !PlainText.of(form.value(subject)).equals(base(subject));
  }

  private void save(AnalysisId id, String subject, int version) {
    try {
      var text = new WriteText(subject, version, base(subject), form.value(subject));
      writing.text(gate.actor(), id, text);
    } catch (Stale e) {
      conflicts.add(subject);
      form.refuse(subject, words.of("analysis.write.stale", name(subject)));
    } catch (Invalid invalid) {
      var error = invalid.errors().getFirst();
      refused.add(subject);
      form.refuse(subject, words.ofError(error.field(), error.code()));
    }
  }

  private String base(String subject) {
    return PlainText.of(posted.value(BASE + subject));
  }

  private String at() {
    var saved = posted.value("spara");
    return SUBJECTS.contains(saved) ? saved + "#" + saved : "";
  }

  private static String now(AnalysisView view, String subject) {
    return Codes.of(Section.class, subject)
        .map(section -> view.words().text(section))
        .or(() ->
            Codes.of(NationalSecurityCategory.class, subject)
                .map(category -> view.words().categories().getOrDefault(category, "")))
        .orElse("");
  }

  private String name(String subject) {
    return words.of(
        Codes.of(Section.class, subject).isPresent()
            ? "analysis.section." + subject
            : "category." + subject);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** The text to go on writing: what was just written where it could not be saved. */
  public String written(String subject) {
    return conflicts.contains(subject) || refused.contains(subject)
        ? form.value(subject)
        : now(subject);
  }

  /** The text that the writer goes on from: what a save is brought together with. */
  public String from(String subject) {
    return refused.contains(subject) ? posted.value(BASE + subject) : now(subject);
  }

  /** The text as it now is. */
  public String now(String subject) {
    return reading == null ? "" : now(reading.getView(), subject);
  }

  /** The version that a save is made from: what the writer has seen of all that he can save. */
  public String getVersion() {
    return refused.isEmpty() && reading != null
        ? Integer.toString(reading.getView().version())
        : posted.value("version");
  }

  /** Whether somebody else wrote in the same place. */
  public boolean conflicting(String subject) {
    return conflicts.contains(subject);
  }

  /** Whether the writer comes from saving. */
  public boolean isSaved() {
    return posted.has("sparat");
  }

  /** The categories, in their order. */
  public List<NationalSecurityCategory> getCategories() {
    return List.of(NationalSecurityCategory.values());
  }

  /** How long a text can be, in characters. */
  public int getMost() {
    return WriteText.MAX_TEXT;
  }
}
