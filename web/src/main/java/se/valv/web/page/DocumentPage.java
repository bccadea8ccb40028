package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Permission;
import se.valv.access.Readers;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.web.security.Gate;

/** One document, or the register card of a paper that Valv may not hold. */
@Named
@RequestScoped
public class DocumentPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Documents documents;
  @Inject private Readers readers;

  private @Nullable DocumentView document;

  /** Reads the document that the address names; the log has the entry before the page is made. */
  public void open() {
    var read = documents.read(gate.actor(), Addressed.document(gate));
    frame.shows(read.securityClass());
    document = read;
  }

  /** Whether the reader may change it. */
  public boolean isChangeable() {
    return gate.may(Permission.DOCUMENT_WRITE.code()) && may(Action.WRITE);
  }

  /** Whether the reader may print it. */
  public boolean isPrintable() {
    return may(Action.PRINT);
  }

  /** Whether the reader may give it other readers, or propose it. */
  public boolean isRelabellable() {
    return gate.may(Permission.DOCUMENT_WRITE.code()) && may(Action.RELABEL);
  }

  /** Whether the reader owns a compartment that it lies in, and may ask who else reads it. */
  public boolean isOwned() {
    return readers.mayAsk(gate.actor(), Addressed.document(gate));
  }

  /** The document. */
  public @Nullable DocumentView getDocument() {
    return document;
  }

  private boolean may(Action action) {
    return document != null && document.may().contains(action);
  }
}
