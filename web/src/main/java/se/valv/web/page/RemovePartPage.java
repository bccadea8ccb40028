package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisWriting;
import se.valv.analysis.Part;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Takes a part out of an analysis, after asking. */
@Named
@RequestScoped
public class RemovePartPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisWriting writing;
  @Inject private Readings readings;

  private final Form form = new Form();
  private @Nullable AnalysisReading reading;
  private @Nullable Part part;

  /** Asks, or takes the part away. */
  public void open() {
    if (gate.isPost() && removed()) {
      return;
    }
    var shown = readings.of(analyses.read(gate.actor(), Addressed.analysis(gate)));
    if (!shown.isWritable()) {
      throw new NotFound();
    }
    var parts = shown.getView().words().parts();
    part = parts.find(Addressed.part(gate)).orElseThrow(NotFound::new);
    reading = shown;
  }

  private boolean removed() {
    var id = Addressed.analysis(gate);
    try {
      writing.remove(gate.actor(), id, Addressed.version(posted), Addressed.part(gate));
      answer.seeOther("/analyser/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("part", words.of("analysis.part.stale"));
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

  /** The part. */
  public @Nullable Part getPart() {
    return part;
  }

  /** Whether it is an asset, which stays in the register. */
  public boolean isAsset() {
    return part != null && PartKind.of(part) == PartKind.ASSET;
  }
}
