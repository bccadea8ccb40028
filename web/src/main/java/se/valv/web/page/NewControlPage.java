package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlPlans;
import se.valv.analysis.control.ControlWork;
import se.valv.analysis.control.Undertaking;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/** Plans a control, or records what one found wrong. */
@Named
@RequestScoped
public class NewControlPage {

  private static final List<String> FIELDS = List.of("name", "area", "text", "responsible", "due");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ControlPlans plans;
  @Inject private ControlWork work;
  @Inject private ControlReadings readings;

  private Form form = new Form();
  private @Nullable ControlReading reading;
  private @Nullable ControlItemView control;

  /** Shows an empty form for a control, or plans what was written in it. */
  public void plan() {
    var view = plans.read(gate.actor(), Addressed.controlPlan(gate));
    if (!view.growable()) {
      throw new NotFound();
    }
    open(view);
  }

  /** Shows an empty form for what a control found wrong, or records what was written in it. */
  public void record() {
    var view = plans.read(gate.actor(), Addressed.controlPlan(gate));
    var found = view.item(Addressed.part(gate));
    if (!found.recordable()) {
      throw new NotFound();
    }
    control = found;
    form.with("area", found.item().undertaking().area().name());
    open(view);
  }

  private void open(ControlPlanView view) {
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      if (added(view)) {
        return;
      }
    }
    reading = readings.of(view);
  }

  private boolean added(ControlPlanView view) {
    try {
      var id = added(view, input());
      answer.seeOther("/kontrollplaner/" + view.id().value() + "/delar/" + id);
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  private PartId added(ControlPlanView view, Undertaking input) {
    return control == null
        ? work.plan(gate.actor(), view.id(), input)
        : work.record(gate.actor(), view.id(), control.item().id(), input);
  }

  private Undertaking input() {
    var typed = new Typed(form);
    var area = typed.code("area", MeasureArea.class);
    var due = typed.day("due");
    typed.orThrow();
    return new Undertaking(
        form.value("name").strip(),
        Typed.read(area),
        form.filled("text"),
        form.value("responsible").strip(),
        Typed.read(due));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The control plan. */
  public @Nullable ControlReading getReading() {
    return reading;
  }

  /** The control that found a deviation; none when a control is planned. */
  public @Nullable ControlItemView getControl() {
    return control;
  }

  /** The areas to choose among. */
  public List<MeasureArea> getAreas() {
    return List.of(MeasureArea.values());
  }

  /** How long a name can be, in characters. */
  public int getMostName() {
    return Undertaking.MAX_NAME;
  }

  /** How long a text can be, in characters. */
  public int getMostText() {
    return Undertaking.MAX_TEXT;
  }
}
