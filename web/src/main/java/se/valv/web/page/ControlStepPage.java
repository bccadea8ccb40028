package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.control.ControlEvent;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlans;
import se.valv.analysis.control.ControlWork;
import se.valv.analysis.control.TakeControlStep;
import se.valv.analysis.control.Undertaking;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Takes a control or deviation a step further: says of which, and what follows. */
@Named
@RequestScoped
public class ControlStepPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ControlPlans plans;
  @Inject private ControlWork work;
  @Inject private ControlReadings readings;
  @Inject private Clock clock;

  private Form form = new Form();
  private ControlEvent event = ControlEvent.CARRY_OUT;
  private @Nullable ControlReading reading;
  private @Nullable ControlItemView item;

  /** Asks, or takes the step. */
  public void open() {
    event = Codes.of(ControlEvent.class, gate.path("event")).orElseThrow(NotFound::new);
    form = posted.form(List.of("on", "text"));
    if (gate.isPost() && taken()) {
      return;
    }
    if (!gate.isPost() && event.isDated()) {
      form.with("on", LocalDate.ofInstant(clock.instant(), Moments.SWEDEN).toString());
    }
    var view = plans.read(gate.actor(), Addressed.controlPlan(gate));
    item = view.item(Addressed.part(gate));
    reading = readings.of(view);
  }

  private boolean taken() {
    var plan = Addressed.controlPlan(gate);
    var id = Addressed.part(gate);
    try {
      var typed = new Typed(form);
      var on = event.isDated() ? typed.day("on") : null;
      typed.orThrow();
      var step = new TakeControlStep(event, on, form.filled("text"));
      work.take(gate.actor(), plan, id, Addressed.version(posted), step);
      answer.seeOther("/kontrollplaner/" + plan.value() + "/delar/" + id);
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("event", words.of("control.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** The step that the address names. */
  public ControlEvent getEvent() {
    return event;
  }

  /** Whether the step can be taken by the reader now. */
  public boolean isOpen() {
    return item != null && item.open().contains(event);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The control plan. */
  public @Nullable ControlReading getReading() {
    return reading;
  }

  /** The control or deviation. */
  public @Nullable ControlItemView getItem() {
    return item;
  }

  /** How long a text can be, in characters. */
  public int getMostText() {
    return Undertaking.MAX_TEXT;
  }
}
