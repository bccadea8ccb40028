package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.plan.MeasureEvent;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanWork;
import se.valv.analysis.plan.Plans;
import se.valv.analysis.plan.TakeStep;
import se.valv.analysis.plan.Wording;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Takes a measure a step further: says of which, and what follows. */
@Named
@RequestScoped
public class MeasureStepPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Plans plans;
  @Inject private PlanWork work;
  @Inject private PlanReadings readings;

  private Form form = new Form();
  private MeasureEvent event = MeasureEvent.START;
  private @Nullable PlanReading reading;
  private @Nullable MeasureView measure;

  /** Asks, or takes the step. */
  public void open() {
    event = Codes.of(MeasureEvent.class, gate.path("event")).orElseThrow(NotFound::new);
    form = posted.form(List.of("comment", "evidence", "residual"));
    if (gate.isPost() && taken()) {
      return;
    }
    var view = plans.read(gate.actor(), Addressed.plan(gate));
    var shown = view.measure(Addressed.measure(gate));
    if (!gate.isPost() && event.isEvidenced()) {
      form.with("evidence", shown.measure().course().evidence());
    }
    measure = shown;
    reading = readings.of(view);
  }

  private boolean taken() {
    var plan = Addressed.plan(gate);
    var id = Addressed.measure(gate);
    try {
      var step =
          new TakeStep(
              event, form.filled("comment"), form.filled("evidence"), form.filled("residual"));
      work.take(gate.actor(), plan, id, Addressed.version(posted), step);
      answer.seeOther("/planer/" + plan.value() + "/atgarder/" + id);
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("event", words.of("measure.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** The step that the address names. */
  public MeasureEvent getEvent() {
    return event;
  }

  /** Whether the step can be taken by the reader now. */
  public boolean isOpen() {
    return measure != null && measure.open().contains(event);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The plan. */
  public @Nullable PlanReading getReading() {
    return reading;
  }

  /** The measure. */
  public @Nullable MeasureView getMeasure() {
    return measure;
  }

  /** How long a comment can be, in characters. */
  public int getMostComment() {
    return TakeStep.MAX_COMMENT;
  }

  /** How long a text can be, in characters. */
  public int getMostText() {
    return Wording.MAX_TEXT;
  }
}
