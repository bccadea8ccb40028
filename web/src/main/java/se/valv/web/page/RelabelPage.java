package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.document.ProposeRelease;
import se.valv.document.Releases;
import se.valv.identity.CompartmentId;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/**
 * Gives a document other readers: those who need all of the chosen compartments; or, where one is
 * chosen to share with, also those who need that one alone.
 */
@Named
@RequestScoped
public class RelabelPage {

  private static final List<String> FIELDS =
      List.of("securityClass", "compartments", "shared", "purpose");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private Releases releases;

  private Form form = new Form();
  private @Nullable DocumentView document;

  /** Shows the form as the document is now, or proposes what was chosen. */
  public void open() {
    var id = Addressed.document(gate);
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        var release = releases.propose(gate.actor(), input());
        answer.seeOther(
            release.map(r -> "/behorigheter/lasare/" + r.id()).orElse("/handlingar/" + id.value()));
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        answer.status(422);
      } catch (Stale moved) {
        form.refuse("securityClass", words.of("rights.stale"));
        answer.status(412);
      }
      frame.failed();
    }
    show(documents.read(gate.actor(), id));
  }

  private void show(DocumentView read) {
    frame.shows(read.securityClass());
    document = read;
    if (!gate.isPost()) {
      form.with("securityClass", read.securityClass().code());
      form.withAll(
          "compartments",
          read.compartments().stream().map(c -> c.id().value().toString()).toList());
    }
  }

  private ProposeRelease input() {
    var typed = new Typed(form);
    var shared = typed.maybeId("shared").map(CompartmentId::new);
    typed.orThrow();
    var clauses = new ArrayList<List<CompartmentId>>();
    for (var chosen : form.all("compartments")) {
      var clause = new ArrayList<>(List.of(compartment(chosen)));
      shared.ifPresent(clause::add);
      clauses.add(clause);
    }
    return new ProposeRelease(
        Addressed.document(gate),
        Addressed.version(posted),
        Codes.securityClass(form.value("securityClass"))
            .orElseThrow(() -> new Invalid("securityClass", "MISSING")),
        clauses,
        form.value("purpose").strip());
  }

  private static CompartmentId compartment(String text) {
    try {
      return new CompartmentId(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      throw new Invalid("compartments", "UNKNOWN");
    }
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The document as it is. */
  public @Nullable DocumentView getDocument() {
    return document;
  }

  /** The classes that may be held here. */
  public List<SecurityClass> getClasses() {
    var highest = documents.highestClass(gate.actor());
    return List.of(SecurityClass.values()).stream().filter(highest::atLeast).toList();
  }

  /** The compartments to choose among. */
  public List<CompartmentView> getCompartments() {
    return compartments.known(gate.actor());
  }
}
