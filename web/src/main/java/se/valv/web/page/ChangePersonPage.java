package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.person.IdentityNumber;
import se.valv.person.PersonChange;
import se.valv.person.PersonForm;
import se.valv.person.PersonView;
import se.valv.person.Persons;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Gives a person another number, name or protection; what he had is not shown, and is kept. */
@Named
@RequestScoped
public class ChangePersonPage {

  private static final List<String> FIELDS = List.of("identityNumber", "name", "protectedIdentity");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Persons persons;

  private Form form = new Form();
  private @Nullable PersonView person;

  /** Shows the form, or saves what was written. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      if (saved()) {
        return;
      }
    }
    var view = persons.read(gate.actor(), Addressed.person(gate));
    frame.shows(view.securityClass());
    if (!gate.isPost()) {
      form.with("protectedIdentity", Boolean.toString(view.protectedIdentity()));
    }
    person = view;
  }

  private boolean saved() {
    var id = Addressed.person(gate);
    try {
      persons.change(gate.actor(), id, Addressed.version(posted), input());
      answer.seeOther("/personer/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Conflict taken) {
      form.refuse("identityNumber", words.of("persons.number.taken"));
      answer.status(409);
    } catch (Stale e) {
      form.refuse("identityNumber", words.of("persons.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  private PersonChange input() {
    return new PersonChange(
        Optional.ofNullable(form.filled("identityNumber")).map(IdentityNumber::read),
        Optional.ofNullable(form.filled("name")),
        form.chosen("protectedIdentity", "true"));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The person. */
  public @Nullable PersonView getPerson() {
    return person;
  }

  /** How long a name can be, in characters. */
  public int getMostName() {
    return PersonForm.MAX_NAME;
  }
}
