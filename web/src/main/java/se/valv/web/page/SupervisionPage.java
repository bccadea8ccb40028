package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.organisation.supervision.Notify;
import se.valv.organisation.supervision.SetSupervision;
import se.valv.organisation.supervision.Supervision;
import se.valv.organisation.supervision.SupervisionView;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Tillsyn: who supervises each operator and whether it knows; and one operator's own page. */
@Named
@RequestScoped
public class SupervisionPage {

  private static final List<String> FIELDS =
      List.of(
          "authority",
          "on",
          "reference",
          "receiptOn",
          "receiptReference",
          "from",
          "ground",
          "supervisor");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Organisation organisation;
  @Inject private Supervision supervision;

  private Form form = new Form();
  private Structure structure = new Structure(List.of(), List.of());
  private List<SupervisionView> rows = List.of();
  private @Nullable SupervisionView shown;
  private boolean stale;

  /** Fetches all of them. */
  public void open() {
    structure = organisation.of(gate.actor());
    rows = supervision.list(gate.actor());
  }

  /** Shows one, or enters what was written. */
  public void openOne() {
    var operator = new OperatorId(Addressed.id(gate));
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        act(operator);
        answer.seeOther("/administration/tillsyn/" + operator);
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    structure = organisation.of(gate.actor());
    var view = supervision.view(gate.actor(), operator);
    shown = view;
    var now = view.now();
    if (!gate.isPost() && now != null && now.authority() != null) {
      form.with("authority", now.authority().code());
    }
  }

  private void act(OperatorId operator) {
    switch (posted.value("handelse")) {
      case "NOTIFY" -> supervision.notified(gate.actor(), notification(operator));
      case "RECEIVE" -> receive(operator);
      case "SET" -> supervision.set(gate.actor(), other(operator));
      default -> throw new NotFound();
    }
  }

  private Notify notification(OperatorId operator) {
    var letter = letter("on", "reference");
    var authority = form.filled("authority");
    if (authority == null) {
      throw new Invalid("authority", "MISSING");
    }
    return new Notify(operator, authority, letter);
  }

  private void receive(OperatorId operator) {
    var typed = new Typed(posted.form(List.of("id")));
    var notification = typed.id("id");
    typed.orThrow();
    var receipt = letter("receiptOn", "receiptReference");
    var version = Addressed.version(posted);
    supervision.receive(
        gate.actor(), operator, new ObjectId(Typed.read(notification)), version, receipt);
  }

  private SetSupervision other(OperatorId operator) {
    var typed = new Typed(form);
    var from = typed.day("from");
    typed.orThrow();
    return new SetSupervision(
        operator, form.filled("supervisor"), Typed.read(from), form.value("ground").strip());
  }

  private Letter letter(String on, String reference) {
    var typed = new Typed(form);
    var day = typed.day(on);
    typed.orThrow();
    return new Letter(Typed.read(day), form.value(reference).strip());
  }

  /** The rows. */
  public List<SupervisionView> getRows() {
    return rows;
  }

  /** How many of them want something. */
  public long getWanting() {
    return rows.stream().filter(row -> row.state().isWanting()).count();
  }

  /** The one that is shown. */
  public @Nullable SupervisionView getShown() {
    return shown;
  }

  /** What an operator is called today. */
  public String name(OperatorId id) {
    return structure
        .operator(id)
        .map(OperatorView::history)
        .flatMap(h -> h.on(asOf.getToday()))
        .map(OperatorForm::name)
        .orElse("");
  }

  /** An operator. */
  public OperatorView operator(OperatorId id) {
    return structure.operator(id).orElseThrow(NotFound::new);
  }

  /** How loud a state is said. */
  public String tone(SupervisionView row) {
    return switch (row.state()) {
      case NOTIFIED -> "good";
      case RECEIPT_MISSING -> "warn";
      case NO_AUTHORITY, NOT_NOTIFIED, ANOTHER_NOTIFIED -> "bad";
    };
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** The authorities to choose among. */
  public List<Option> getAuthorities() {
    return supervision.authorities(gate.actor()).stream()
        .map(a -> new Option(a.code(), a.name()))
        .toList();
  }
}
