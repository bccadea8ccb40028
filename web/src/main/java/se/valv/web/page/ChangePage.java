package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * Changes the texts of a document. The form carries the version it was made from; if another came
 * between, what was written is kept and shown beside the document as it now is, to be saved once
 * more or not.
 */
@Named
@RequestScoped
public class ChangePage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Documents documents;

  private Form form = new Form();
  private Form current = new Form();
  private @Nullable DocumentView document;
  private boolean stale;

  /** Shows the document in a form, or saves what was written. */
  public void open() {
    if (!gate.isPost() || !saved()) {
      var read = documents.read(gate.actor(), Addressed.document(gate));
      document = read;
      current = DocumentForm.of(read);
      form = gate.isPost() ? form : current;
      frame.shows(read.securityClass());
    }
  }

  private boolean saved() {
    form = posted.form(DocumentForm.FIELDS);
    try {
      var id = Addressed.document(gate);
      documents.change(gate.actor(), id, Addressed.version(posted), DocumentForm.changed(form));
      answer.seeOther("/handlingar/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      stale = true;
      form.refuse("jamfor", words.of("document.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The document as it is now. */
  public @Nullable DocumentView getDocument() {
    return document;
  }

  /** Whether another version came between. */
  public boolean isStale() {
    return stale;
  }

  /** The version that a save replaces: the one the writer has seen. */
  public String getVersion() {
    var shown = document == null ? "" : Integer.toString(document.version());
    return form.isFailed() && !stale ? posted.value("version") : shown;
  }

  /** The texts in which the form and the document as it is now differ. */
  public List<String> getDiffering() {
    return DocumentForm.TEXTS.stream().filter(name -> !same(form.value(name), now(name))).toList();
  }

  /** A text of the document as it is now. */
  public String now(String name) {
    return current.value(name);
  }

  private static boolean same(String one, String other) {
    return one.replace("\r\n", "\n").strip().equals(other.replace("\r\n", "\n").strip());
  }
}
