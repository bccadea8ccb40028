package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PlacementEvent;
import se.valv.clearance.position.PlacementView;
import se.valv.clearance.position.Placements;
import se.valv.clearance.position.Positions;
import se.valv.clearance.position.TakePlacementStep;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Takes a placement a step further: says of which position, and what follows. */
@Named
@RequestScoped
public class PlacementStepPage {

  private static final List<String> FIELDS =
      List.of("reason", "unclassified", "registryNumber", "decidedOn", "from", "to", "why");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Positions positions;
  @Inject private Placements placements;
  @Inject private PositionReadings readings;

  private Form form = new Form();
  private PlacementEvent event = PlacementEvent.PREPARE;
  private @Nullable PositionReading reading;
  private @Nullable PlacementView placement;

  /** Asks, or takes the step. */
  public void open() {
    event = Codes.of(PlacementEvent.class, gate.path("event")).orElseThrow(NotFound::new);
    form = posted.form(FIELDS);
    if (gate.isPost() && taken()) {
      return;
    }
    var view = positions.read(gate.actor(), Addressed.position(gate));
    var of = view.placement(Addressed.placement(gate));
    if (!gate.isPost()) {
      form.with("reason", of.placement().reason());
      form.with("decidedOn", asOf.getToday().toString());
      form.with("from", asOf.getToday().toString());
    }
    placement = of;
    reading = readings.of(view);
  }

  private boolean taken() {
    var position = Addressed.position(gate);
    try {
      var typed = new Typed(form);
      var step =
          new TakePlacementStep(
              event,
              form.filled("reason"),
              form.chosen("unclassified", "true"),
              form.filled("registryNumber"),
              typed.maybeDay("decidedOn"),
              typed.maybeDay("from"),
              typed.maybeDay("to"),
              form.filled("why"));
      var id = Addressed.placement(gate);
      placements.take(gate.actor(), position, id, Addressed.version(posted), step);
      answer.seeOther("/befattningar/" + position.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(PositionForm.placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("step", words.of("positions.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** The step that the address names. */
  public PlacementEvent getEvent() {
    return event;
  }

  /** Whether the step can be taken by the reader now. */
  public boolean isOpen() {
    return placement != null && placement.open().contains(event);
  }

  /** Whether it is the decision that the reader may not take, since the proposal is his. */
  public boolean isOwn() {
    return placement != null
        && event == PlacementEvent.DECIDE
        && placement.placement().steps().stream()
            .anyMatch(step -> step.by().equals(gate.actor().account().value()));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The position. */
  public @Nullable PositionReading getReading() {
    return reading;
  }

  /** The placement. */
  public @Nullable PlacementView getPlacement() {
    return placement;
  }
}
