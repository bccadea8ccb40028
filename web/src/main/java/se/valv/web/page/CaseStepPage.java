package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.vetting.CaseEvent;
import se.valv.vetting.Cases;
import se.valv.vetting.TakeCaseStep;
import se.valv.web.security.Gate;

/** Takes a vetting case a step further: says of whom, and what follows. */
@Named
@RequestScoped
public class CaseStepPage {

  private static final List<String> FIELDS = List.of("on", "ends", "registryNumber");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Cases cases;
  @Inject private CaseReadings readings;

  private Form form = new Form();
  private CaseEvent event = CaseEvent.CLOSE;
  private @Nullable CaseReading reading;

  /** Asks, or takes the step. */
  public void open() {
    event = Codes.of(CaseEvent.class, gate.path("event")).orElseThrow(NotFound::new);
    form = posted.form(FIELDS);
    if (gate.isPost() && taken()) {
      return;
    }
    if (!gate.isPost()) {
      form.with("on", asOf.getToday().toString());
    }
    reading = readings.of(cases.read(gate.actor(), Addressed.vetting(gate)));
  }

  private boolean taken() {
    var id = Addressed.vetting(gate);
    try {
      var typed = new Typed(form);
      var step =
          new TakeCaseStep(
              event, typed.maybeDay("on"), typed.maybeDay("ends"), form.filled("registryNumber"));
      cases.take(gate.actor(), id, Addressed.version(posted), step);
      answer.seeOther("/provningar/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("case", words.of("cases.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What stands in the way of the step itself is told where the step is. */
  static Invalid placed(Invalid invalid) {
    return new Invalid(
        invalid.errors().stream()
            .map(e -> e.field().equals("event") ? new Invalid.FieldError("case", e.code()) : e)
            .toList());
  }

  /** The step that the address names. */
  public CaseEvent getEvent() {
    return event;
  }

  /** Whether the reader may take it now. */
  public boolean isOpen() {
    return reading != null && reading.getView().open().contains(event);
  }

  /** Whether it is done on a day that is written. */
  public boolean isDated() {
    return switch (event) {
      case CONFIRM_FINALIST, PASS_INQUIRY, REEXAMINE, CONTINUE, REQUIRE_NEW, CLOSE, ERASE -> false;
      case RECORD_INTERVIEW,
          RECORD_REFERENCES,
          RECORD_IDENTITY,
          RECORD_CONSENT,
          RECORD_APPLICATION,
          RECORD_ANSWER,
          RECORD_SPECIAL_INQUIRY,
          RECORD_TALK,
          APPROVE,
          RECORD_TRAINING,
          RECORD_BRIEFING,
          START,
          FOLLOW_UP,
          LEAVE,
          RECORD_EXIT_TALK,
          RECORD_DEREGISTRATION,
          RECORD_RIGHTS_WITHDRAWN,
          RECORD_COPIES_RETURNED ->
          true;
    };
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The case. */
  public @Nullable CaseReading getReading() {
    return reading;
  }
}
