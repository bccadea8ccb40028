package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Compartments;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.exchange.CsvFile;
import se.valv.exchange.Preview;
import se.valv.person.KeptUnder;
import se.valv.person.PersonImports;
import se.valv.person.ToldRow;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/**
 * Participations from a file of a personnel system: chosen or pasted, looked at row by row, and
 * taken. The file travels with the form, so that nothing is kept of what was only looked at.
 */
@Named
@RequestScoped
public class ImportPersonsPage {

  private static final List<String> FIELDS =
      List.of("text", "content", "securityClass", "compartments");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private PersonImports imports;
  @Inject private Documents documents;
  @Inject private Compartments compartments;

  private Form form = new Form();
  private @Nullable Preview<ToldRow> preview;

  /** Shows an empty form, what a file amounts to, or takes it. */
  public void open() {
    form = posted.form(FIELDS);
    if (gate.isPost()) {
      try {
        read();
        return;
      } catch (Invalid invalid) {
        FormFile.refuse(form, FIELDS, invalid, words);
        answer.status(422);
      } catch (Conflict taken) {
        form.refuse(CsvFile.FIELD, words.of("persons.import.taken"));
        answer.status(409);
      }
      frame.failed();
    }
  }

  private void read() {
    var typed = new Typed(form);
    var recordClass = typed.code("securityClass", SecurityClass.class);
    typed.orThrow();
    var kept = new KeptUnder(Typed.read(recordClass), LabelChoice.compartmentsOf(form));
    var file = FormFile.of(form);
    if (posted.value("handelse").equals("IMPORT")) {
      imports.take(gate.actor(), kept, file);
      answer.seeOther("/");
    } else {
      preview = imports.preview(gate.actor(), kept, file);
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

  /** What the file amounts to; absent before there is one. */
  public @Nullable Preview<ToldRow> getPreview() {
    return preview;
  }

  /** What is wrong with a row, in words. */
  public String wrong(Preview.Line<ToldRow> line) {
    return FormFile.wrong(line, words);
  }
}
