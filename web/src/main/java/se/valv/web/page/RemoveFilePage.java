package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisAttachments;
import se.valv.analysis.Attachment;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Takes an attached file out of an analysis, after asking. */
@Named
@RequestScoped
public class RemoveFilePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisAttachments attachments;
  @Inject private Readings readings;

  private final Form form = new Form();
  private @Nullable AnalysisReading reading;
  private @Nullable Attachment file;

  /** Asks, or takes the file away. */
  public void open() {
    if (gate.isPost() && removed()) {
      return;
    }
    var shown = readings.of(analyses.read(gate.actor(), Addressed.analysis(gate)));
    if (!shown.isWritable()) {
      throw new NotFound();
    }
    var id = Addressed.file(gate).value();
    file =
        shown.getView().words().attachments().stream()
            .filter(attachment -> attachment.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    reading = shown;
  }

  private boolean removed() {
    var id = Addressed.analysis(gate);
    try {
      attachments.remove(gate.actor(), id, Addressed.version(posted), Addressed.file(gate));
      answer.seeOther("/analyser/" + id.value() + "#bifogat");
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("file", words.of("analysis.part.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What stands in the way. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** The file. */
  public @Nullable Attachment getFile() {
    return file;
  }
}
