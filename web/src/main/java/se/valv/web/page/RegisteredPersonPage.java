package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.Places;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.Positions;
import se.valv.person.Participation;
import se.valv.person.Participations;
import se.valv.person.PersonView;
import se.valv.person.Persons;
import se.valv.person.Revealed;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * A person of the register, with the number masked; or with it shown, which is an act of its own
 * and has no address to come back to.
 */
@Named
@RequestScoped
public class RegisteredPersonPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Persons persons;
  @Inject private Participations participations;
  @Inject private Places places;
  @Inject private Positions positions;
  @Inject private Words words;

  private @Nullable PersonView person;
  private @Nullable Revealed revealed;

  /** Reads the person that the address names. */
  public void open() {
    person = shown(persons.read(gate.actor(), Addressed.person(gate)));
  }

  /** Shows name and number; the log has the entry before the page is made. */
  public void reveal() {
    var id = Addressed.person(gate);
    revealed = persons.reveal(gate.actor(), id);
    person = shown(revealed.person());
    frame.comesBackTo("/personer/" + id.value());
  }

  /** Records that what the personnel system told was looked at; if not yet, the page says so. */
  public void settle() {
    var id = Addressed.person(gate);
    try {
      var notice = Addressed.part(gate).value();
      participations.settle(gate.actor(), id, Addressed.version(posted), notice);
    } catch (Stale changedSince) {
      frame.failed();
    }
    answer.seeOther("/personer/" + id.value());
  }

  private PersonView shown(PersonView view) {
    frame.shows(view.securityClass());
    return view;
  }

  /** The person. */
  public @Nullable PersonView getPerson() {
    return person;
  }

  /** What was revealed of him; nothing before that. */
  public @Nullable Revealed getRevealed() {
    return revealed;
  }

  /** What a position is called. */
  public String position(Participation one) {
    try {
      var id = new PositionId(one.position());
      return positions.read(gate.actor(), id).description().title();
    } catch (NotFound outOfReach) {
      return words.of("persons.position.hidden");
    }
  }

  /** Who keeps him. */
  public String getOperator() {
    return Optional.ofNullable(person)
        .flatMap(view ->
            places.operators(gate.actor()).stream()
                .filter(operator -> operator.id().equals(view.operator()))
                .findFirst())
        .map(Places.OperatorView::name)
        .orElse("");
  }
}
