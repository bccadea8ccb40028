package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.plan.PlanWork;
import se.valv.analysis.plan.Plans;
import se.valv.analysis.plan.Wording;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/** Adds a measure to a plan between two analyses. */
@Named
@RequestScoped
public class NewMeasurePage {

  private static final List<String> FIELDS =
      List.of("name", "area", "need", "action", "responsible", "due");

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

  /** Shows an empty form, or adds what was written in it. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      if (added()) {
        return;
      }
    }
    var view = plans.read(gate.actor(), Addressed.plan(gate));
    if (!view.growable()) {
      throw new NotFound();
    }
    reading = readings.of(view);
  }

  private boolean added() {
    var plan = Addressed.plan(gate);
    try {
      var id = work.add(gate.actor(), plan, input());
      answer.seeOther("/planer/" + plan.value() + "/atgarder/" + id);
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  private Wording input() {
    var typed = new Typed(form);
    var area = typed.code("area", MeasureArea.class);
    var due = typed.day("due");
    typed.orThrow();
    return new Wording(
        form.value("name").strip(),
        Typed.read(area),
        form.filled("need"),
        form.filled("action"),
        form.value("responsible").strip(),
        Typed.read(due));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The plan. */
  public @Nullable PlanReading getReading() {
    return reading;
  }

  /** The areas to choose among. */
  public List<MeasureArea> getAreas() {
    return List.of(MeasureArea.values());
  }

  /** How long a name can be, in characters. */
  public int getMostName() {
    return Wording.MAX_NAME;
  }

  /** How long a text can be, in characters. */
  public int getMostText() {
    return Wording.MAX_TEXT;
  }
}
