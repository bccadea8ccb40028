package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.valv.classification.SecurityClass;
import se.valv.organisation.CeremonyForm;
import se.valv.organisation.CeremonyForm.OperatorForm;
import se.valv.organisation.CeremonyForm.Person;
import se.valv.organisation.Founding;
import se.valv.organisation.OperatorKind;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;
import se.valv.web.security.Gate;

/**
 * The first set-up: two people, the first operator, and the highest class the register may hold.
 */
@Named
@RequestScoped
public class FoundingPage {

  private static final List<String> OPERATOR =
      List.of("code", "operator.kind", "operator.name", "operator.code", "operator.orgNumber");
  private static final List<String> PERSON = List.of("name", "title", "username", "password");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Founding founding;

  private Form form = new Form();

  /** Shows the form, or sets the register up and leads to the login. */
  public void open() {
    form.with("maxClass", "BH").with("operator.kind", OperatorKind.MUNICIPALITY.name());
    if (gate.isPost()) {
      form = posted.form(fields());
      try {
        found();
        answer.seeOther("/logga-in?klart");
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private void found() {
    var errors = new ArrayList<FieldError>();
    if (form.filled("code") == null) {
      errors.add(new FieldError("code", "MISSING"));
    }
    for (var which : List.of("first", "second")) {
      if (!form.value(which + ".password").equals(posted.value(which + ".repeated"))) {
        errors.add(new FieldError(which + ".repeated", "NOT_THE_SAME"));
      }
    }
    try {
      var asked = ceremony();
      if (errors.isEmpty()) {
        founding.ceremony(gate.client(), form.value("code").strip(), asked);
        return;
      }
    } catch (Invalid invalid) {
      errors.addAll(invalid.errors());
    }
    throw new Invalid(errors);
  }

  private CeremonyForm ceremony() {
    return new CeremonyForm(
        new OperatorForm(
            kind(),
            form.value("operator.name").strip(),
            form.value("operator.code").strip().toUpperCase(Locale.ROOT),
            form.value("operator.orgNumber").strip()),
        Codes.securityClass(form.value("maxClass")).orElse(SecurityClass.NONE),
        person("first"),
        person("second"));
  }

  private OperatorKind kind() {
    return Stream.of(OperatorKind.values())
        .filter(kind -> form.chosen("operator.kind", kind.name()))
        .findFirst()
        .orElseThrow(() -> new Invalid("operator.kind", "MISSING"));
  }

  private Person person(String which) {
    return new Person(
        form.value(which + ".username").strip(),
        form.value(which + ".name").strip(),
        form.value(which + ".title").strip(),
        form.value(which + ".password"));
  }

  private static List<String> fields() {
    return Stream.concat(
            Stream.concat(OPERATOR.stream(), Stream.of("maxClass")),
            Stream.of("first", "second").flatMap(p -> PERSON.stream().map(f -> p + "." + f)))
        .toList();
  }

  /** What is written; passwords are never shown again. */
  public Form getForm() {
    return form;
  }

  /** The kinds of operator to choose among. */
  public List<OperatorKind> getKinds() {
    return List.of(OperatorKind.values());
  }
}
