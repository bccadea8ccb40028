package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.web.security.Gate;

/**
 * A document for paper. Each showing is an act of its own, so there is no address to come back to.
 */
@Named
@RequestScoped
public class PrintPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Documents documents;
  @Inject private Clock clock;

  private @Nullable DocumentView document;
  private @Nullable Instant printedAt;

  /** Lets the document be printed; the log has the entry before the page is made. */
  public void open() {
    var id = Addressed.document(gate);
    var printed = documents.print(gate.actor(), id);
    frame.shows(printed.securityClass());
    frame.comesBackTo("/handlingar/" + id.value());
    document = printed;
    printedAt = clock.instant();
  }

  /** The document. */
  public @Nullable DocumentView getDocument() {
    return document;
  }

  /** When it was let out. */
  public @Nullable Instant getPrintedAt() {
    return printedAt;
  }
}
