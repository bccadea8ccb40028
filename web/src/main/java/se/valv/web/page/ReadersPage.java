package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Reader;
import se.valv.access.Readers;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.web.security.Gate;

/** Vem kan läsa detta, for the owner of a compartment that a document lies in. */
@Named
@RequestScoped
public class ReadersPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Documents documents;
  @Inject private Readers readers;

  private @Nullable DocumentView document;
  private List<Reader> rows = List.of();

  /** Fetches the document and who may read it now. */
  public void open() {
    var id = Addressed.document(gate);
    rows = readers.of(gate.actor(), id);
    var read = documents.read(gate.actor(), id);
    frame.shows(read.securityClass());
    document = read;
  }

  /** The document. */
  public @Nullable DocumentView getDocument() {
    return document;
  }

  /** Who may read it, by username. */
  public List<Reader> getRows() {
    return rows;
  }
}
