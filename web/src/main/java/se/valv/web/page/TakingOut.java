package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.export.Exported;
import se.valv.export.TakeOut;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/**
 * The form by which a report is taken out of the register: why, and whether the compilation weighs
 * more than its parts. The answer to it is the file.
 */
@Named
@RequestScoped
public class TakingOut {

  private static final List<String> FIELDS = List.of("reason", "securityClass", "compartment");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Documents documents;

  private Form form = new Form();
  private SecurityClass highest = SecurityClass.NONE;
  private SecurityClass maxClass = SecurityClass.NONE;

  /** Answers with the file, if the form was sent and is right; says whether it did. */
  boolean done(Function<TakeOut, Exported> taking) {
    if (!gate.isPost()) {
      return false;
    }
    form = posted.form(FIELDS);
    try {
      var stated = Codes.securityClass(form.value("securityClass")).orElse(null);
      var made = taking.apply(new TakeOut(form.value("reason").strip(), stated));
      answer.file(made.fileName(), made.mediaType(), made.content());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
      frame.failed();
      return false;
    }
  }

  /** Shows the form for what holds information up to this class. */
  void shows(SecurityClass securityClass) {
    highest = securityClass;
    maxClass = documents.highestClass(gate.actor());
    frame.shows(securityClass);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The highest class in what is to be taken out. */
  public SecurityClass getHighest() {
    return highest;
  }

  /** The classes that the file may be given, lowest first. */
  public List<SecurityClass> getClasses() {
    return List.of(SecurityClass.values()).stream()
        .filter(c -> c.atLeast(highest) && maxClass.atLeast(c))
        .toList();
  }
}
