package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.access.Compartments;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.person.IdentityNumber;
import se.valv.person.KeptUnder;
import se.valv.person.PersonForm;
import se.valv.person.Persons;
import se.valv.person.RegisterPerson;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Registers a person, whether or not he is known. */
@Named
@RequestScoped
public class RegisterPersonPage {

  private static final List<String> FIELDS =
      List.of("identityNumber", "name", "protectedIdentity", "securityClass", "compartments");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Persons persons;
  @Inject private Documents documents;
  @Inject private Compartments compartments;

  private Form form = new Form();

  /** Shows the empty form, or registers who is written in it. */
  public void open() {
    form = posted.form(FIELDS);
    if (gate.isPost()) {
      register();
    }
  }

  private void register() {
    try {
      answer.seeOther("/personer/" + persons.register(gate.actor(), read()).value());
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  private RegisterPerson read() {
    var number = IdentityNumber.read(form.value("identityNumber"));
    var person =
        new PersonForm(number, form.value("name"), form.chosen("protectedIdentity", "true"));
    var typed = new Typed(form);
    var recordClass = typed.code("securityClass", SecurityClass.class);
    typed.orThrow();
    return new RegisterPerson(
        person, new KeptUnder(Typed.read(recordClass), LabelChoice.compartmentsOf(form)));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The labels to choose among. */
  public LabelChoice getChoices() {
    return LabelChoice.of(gate.actor(), documents, compartments);
  }

  /** How long a name can be, in characters. */
  public int getMostName() {
    return PersonForm.MAX_NAME;
  }
}
