package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.EndPosition;
import se.valv.clearance.position.Positions;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Ends a position: says which, and what follows. */
@Named
@RequestScoped
public class EndPositionPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Positions positions;
  @Inject private PositionReadings readings;

  private Form form = new Form();
  private @Nullable PositionReading reading;

  /** Asks, or ends it. */
  public void open() {
    form = posted.form(List.of("endsOn", "why"));
    if (!gate.isPost() || !ended()) {
      reading = readings.of(positions.read(gate.actor(), Addressed.position(gate)));
    }
  }

  private boolean ended() {
    var id = Addressed.position(gate);
    try {
      var typed = new Typed(form);
      var on = typed.day("endsOn");
      typed.orThrow();
      var input = new EndPosition(Typed.read(on), form.value("why").strip());
      positions.end(gate.actor(), id, Addressed.version(posted), input);
      answer.seeOther("/befattningar/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(PositionForm.placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("endsOn", words.of("positions.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The position. */
  public @Nullable PositionReading getReading() {
    return reading;
  }
}
