package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.document.Documents;
import se.valv.document.FileDocument;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/** Files a document. */
@Named
@RequestScoped
public class FilePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Documents documents;
  @Inject private Compartments compartments;

  private Form form = new Form();
  private @Nullable DocumentForm choices;

  /** Shows an empty form, or files what was written in it and goes to the document. */
  public void open() {
    var offered = DocumentForm.offered(gate.actor(), documents, compartments);
    choices = offered;
    if (gate.isPost()) {
      form = posted.form(DocumentForm.FIELDS);
      try {
        file(offered.filed(form));
      } catch (Invalid invalid) {
        Codes.securityClass(form.value("securityClass")).ifPresent(frame::shows);
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  /** Files, and goes to the document; to the list, if the writer may give but not read. */
  private void file(FileDocument document) {
    var filed = documents.file(gate.actor(), document);
    var readable =
        compartments.mine(gate.actor(), Set.of(Action.READ)).stream()
            .map(CompartmentView::id)
            .collect(Collectors.toSet())
            .containsAll(document.compartments());
    answer.seeOther("/handlingar" + (readable ? "/" + filed.id().value() : "?registrerad"));
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** What may be chosen. */
  public @Nullable DocumentForm getChoices() {
    return choices;
  }
}
