package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Compartments;
import se.valv.authorisation.account.Places;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.Description;
import se.valv.clearance.position.PositionImports;
import se.valv.clearance.position.PositionsUnder;
import se.valv.document.Documents;
import se.valv.exchange.Preview;
import se.valv.identity.OperatorId;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Positions from a file: chosen or pasted, looked at row by row, and registered. */
@Named
@RequestScoped
public class ImportPositionsPage {

  private static final List<String> FIELDS =
      List.of("text", "content", "operator", "securityClass", "compartments");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private PositionImports imports;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private Places places;

  private Form form = new Form();
  private @Nullable Preview<Description> preview;

  /** Shows an empty form, what a file amounts to, or registers it. */
  public void open() {
    form = posted.form(FIELDS);
    if (gate.isPost()) {
      try {
        read();
        return;
      } catch (Invalid invalid) {
        FormFile.refuse(form, FIELDS, invalid, words);
        answer.status(422);
      }
      frame.failed();
    }
  }

  private void read() {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var recordClass = typed.code("securityClass", SecurityClass.class);
    typed.orThrow();
    var under =
        new PositionsUnder(
            new OperatorId(Typed.read(operator)),
            Typed.read(recordClass),
            LabelChoice.compartmentsOf(form));
    frame.shows(under.securityClass());
    var file = FormFile.of(form);
    if (posted.value("handelse").equals("IMPORT")) {
      imports.take(gate.actor(), under, file);
      answer.seeOther("/befattningar");
    } else {
      preview = imports.preview(gate.actor(), under, file);
      FormFile.keep(form, file);
    }
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The labels to choose among. */
  public LabelChoice getChoices() {
    return LabelChoice.of(gate.actor(), documents, compartments);
  }

  /** The operators to choose among: those that the writer takes part in. */
  public List<Option> getOperators() {
    return places.mine(gate.actor()).stream()
        .map(o -> new Option(o.id().toString(), o.name()))
        .toList();
  }

  /** What the file amounts to; absent before there is one. */
  public @Nullable Preview<Description> getPreview() {
    return preview;
  }

  /** What is wrong with a row, in words. */
  public String wrong(Preview.Line<Description> line) {
    return FormFile.wrong(line, words);
  }
}
