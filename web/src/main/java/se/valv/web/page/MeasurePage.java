package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.Plans;
import se.valv.web.security.Gate;

/** One measure of a plan: what it is, how far it has come, and what the reader may do with it. */
@Named
@RequestScoped
public class MeasurePage {

  @Inject private Gate gate;
  @Inject private Plans plans;
  @Inject private PlanReadings readings;

  private @Nullable PlanReading reading;
  private @Nullable MeasureView measure;

  /** Reads the measure that the address names. */
  public void open() {
    var view = plans.read(gate.actor(), Addressed.plan(gate));
    measure = view.measure(Addressed.measure(gate));
    reading = readings.of(view);
  }

  /** The plan. */
  public @Nullable PlanReading getReading() {
    return reading;
  }

  /** The measure. */
  public @Nullable MeasureView getMeasure() {
    return measure;
  }

  /** Whether the reader has done it, so that the verifying is another's. */
  public boolean isOwn() {
    var me = gate.actor().account().value();
    return measure != null
        && (me.equals(measure.measure().charge().doer())
            || measure.measure().course().doers().contains(me));
  }

  /** A field that was changed, as it was: people by name. */
  public String before(Map.Entry<String, String> field) {
    return reading != null && field.getKey().equals("doer")
        ? reading.person(UUID.fromString(field.getValue()))
        : field.getValue();
  }
}
