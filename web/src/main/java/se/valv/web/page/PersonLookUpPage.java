package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.person.IdentityNumber;
import se.valv.person.PersonView;
import se.valv.person.Persons;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Finds a person by the exact identity number, which is sent in the body and shown by no page. */
@Named
@RequestScoped
public class PersonLookUpPage {

  private static final String FIELD = "identityNumber";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Persons persons;

  private Form form = new Form();
  private List<PersonView> found = List.of();
  private boolean asked;

  /** Shows the form, or goes to whom the number found. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(List.of(FIELD));
      look();
    }
  }

  private void look() {
    try {
      found = persons.lookUp(gate.actor(), IdentityNumber.read(form.value(FIELD)));
      asked = true;
      form = new Form();
      if (found.size() == 1) {
        answer.seeOther("/personer/" + found.getFirst().id().value());
      }
      found.forEach(person -> frame.shows(person.securityClass()));
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Those whom the number found, when they are several. */
  public List<PersonView> getFound() {
    return found;
  }

  /** Whether somebody was looked for and nobody was found. */
  public boolean isNobody() {
    return asked && found.isEmpty();
  }
}
