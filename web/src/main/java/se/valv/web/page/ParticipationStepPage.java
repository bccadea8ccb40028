package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.person.Participation;
import se.valv.person.ParticipationStep;
import se.valv.person.Participations;
import se.valv.person.PersonView;
import se.valv.person.Persons;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Ends a participation, or records that it was deregistered. */
@Named
@RequestScoped
public class ParticipationStepPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Persons persons;
  @Inject private Participations participations;

  private Form form = new Form();
  private ParticipationStep.Event event = ParticipationStep.Event.END;
  private @Nullable PersonView person;
  private @Nullable Participation participation;

  /** Asks for the day, or takes the step. */
  public void open() {
    event = Codes.of(ParticipationStep.Event.class, gate.path("event")).orElseThrow(NotFound::new);
    form = posted.form(List.of("on"));
    var part = Addressed.part(gate).value();
    if (gate.isPost() && taken(part)) {
      return;
    }
    var view = persons.read(gate.actor(), Addressed.person(gate));
    frame.shows(view.securityClass());
    participation =
        view.participations().stream()
            .filter(one -> one.id().equals(part))
            .findFirst()
            .orElseThrow(NotFound::new);
    person = view;
  }

  private boolean taken(UUID part) {
    var id = Addressed.person(gate);
    try {
      var typed = new Typed(form);
      var day = typed.day("on");
      typed.orThrow();
      var step = new ParticipationStep(part, event, Typed.read(day));
      participations.take(gate.actor(), id, Addressed.version(posted), step);
      answer.seeOther("/personer/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("on", words.of("persons.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** The step that the address names. */
  public ParticipationStep.Event getEvent() {
    return event;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The person. */
  public @Nullable PersonView getPerson() {
    return person;
  }

  /** The participation. */
  public @Nullable Participation getParticipation() {
    return participation;
  }
}
