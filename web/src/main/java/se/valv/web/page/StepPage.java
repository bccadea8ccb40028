package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisDecisions;
import se.valv.analysis.AnalysisEvent;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.Comment;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * Takes a step with an analysis: says of which one, what follows and, before it is established,
 * what that is.
 */
@Named
@RequestScoped
public class StepPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisDecisions decisions;
  @Inject private Readings readings;

  private Form form = new Form();
  private AnalysisEvent event = AnalysisEvent.SUBMIT;
  private @Nullable AnalysisReading reading;

  /** Asks, or takes the step. */
  public void open() {
    var id = Addressed.analysis(gate);
    event = Codes.of(AnalysisEvent.class, gate.path("event")).orElseThrow(NotFound::new);
    form = posted.form(List.of("comment"));
    if (!gate.isPost() || !taken(id)) {
      reading = readings.of(analyses.read(gate.actor(), id));
    }
  }

  private boolean taken(AnalysisId id) {
    try {
      var version = Addressed.version(posted);
      var next = decisions.take(gate.actor(), id, version, event, form.filled("comment"));
      answer.seeOther("/analyser/" + next.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("event", words.of("analysis.step.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** The step that the address names. */
  public AnalysisEvent getEvent() {
    return event;
  }

  /** Whether the step can be taken by the reader now. */
  public boolean isOpen() {
    return reading != null && reading.getView().open().contains(event);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** How long a comment can be, in characters. */
  public int getMost() {
    return Comment.MAX_TEXT;
  }
}
