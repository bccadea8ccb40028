package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.plan.ChangeMeasure;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanView;
import se.valv.analysis.plan.PlanWork;
import se.valv.analysis.plan.Plans;
import se.valv.analysis.plan.TakeStep;
import se.valv.analysis.plan.Wording;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Changes who is to do a measure, or by when. */
@Named
@RequestScoped
public class ChangeMeasurePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Plans plans;
  @Inject private PlanWork work;
  @Inject private PlanReadings readings;

  private Form form = new Form();
  private @Nullable PlanReading reading;
  private @Nullable MeasureView measure;

  /** Shows a measure in a form, or saves what was written. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(List.of("responsible", "due", "doer", "reason"));
      if (saved()) {
        return;
      }
    }
    var view = plans.read(gate.actor(), Addressed.plan(gate));
    var shown = view.measure(Addressed.measure(gate));
    if (!shown.changeable() && !form.isFailed()) {
      throw new NotFound();
    }
    measure = shown;
    reading = begun(view, shown);
  }

  private PlanReading begun(PlanView view, MeasureView shown) {
    var named = readings.of(view);
    if (!gate.isPost()) {
      var charge = shown.measure().charge();
      form.with("responsible", charge.responsible())
          .with("due", charge.due().toString())
          .with("doer", named.username(charge.doer()));
    }
    return named;
  }

  private boolean saved() {
    var plan = Addressed.plan(gate);
    var id = Addressed.measure(gate);
    try {
      work.change(gate.actor(), plan, id, Addressed.version(posted), input());
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

  private ChangeMeasure input() {
    var typed = new Typed(form);
    var due = typed.day("due");
    typed.orThrow();
    return new ChangeMeasure(
        form.value("responsible").strip(),
        Typed.read(due),
        form.filled("doer"),
        form.filled("reason"));
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

  /** How long a name can be, in characters. */
  public int getMostName() {
    return Wording.MAX_NAME;
  }

  /** How long a reason can be, in characters. */
  public int getMostComment() {
    return TakeStep.MAX_COMMENT;
  }
}
