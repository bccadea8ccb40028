package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.structure.EnterOperator;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** The forms that enter an operator, change it from a day on, and end it. */
@Named
@RequestScoped
public class OperatorFormPage {

  private static final List<String> FIELDS =
      List.of(
          "kind",
          "code",
          "orgNumber",
          "name",
          "county",
          "parent",
          "legalControl",
          "from",
          "last",
          "successors");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Organisation organisation;

  private Form form = new Form();
  private @Nullable OperatorView operator;
  private boolean stale;

  /** Shows an empty form, or enters what was written in it. */
  public void openNew() {
    form.with("kind", OperatorKind.MUNICIPAL_COMPANY.name());
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      sent(() -> organisation.enter(gate.actor(), entered()).id());
    }
  }

  /** Shows an operator as it is, or changes or ends it. */
  public void openOne() {
    var id = new OperatorId(Addressed.id(gate));
    var shown = organisation.view(gate.actor(), id);
    operator = shown;
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      sent(() -> act(id).id());
    } else {
      var now = shown.history().latest();
      form.with("name", now.form().name())
          .with("county", now.form().county())
          .with("parent", text(now.form().parent()))
          .with("legalControl", now.form().legalControl() ? "true" : null)
          .with("from", text(asOf.getToday()));
    }
  }

  private OperatorView act(OperatorId id) {
    var version = Addressed.version(posted);
    return switch (posted.value("handelse")) {
      case "CHANGE" -> organisation.change(gate.actor(), id, version, from(), written());
      case "END" -> organisation.end(gate.actor(), id, version, last(), successors());
      default -> throw new NotFound();
    };
  }

  private void sent(Supplier<OperatorId> work) {
    try {
      answer.seeOther("/administration/organisation/" + work.get());
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

  private EnterOperator entered() {
    var typed = new Typed(form);
    var kind = typed.code("kind", OperatorKind.class);
    typed.orThrow();
    return new EnterOperator(
        Typed.read(kind),
        form.value("code").strip(),
        form.value("orgNumber").strip(),
        written(),
        from());
  }

  private OperatorForm written() {
    var parent = new Typed(form).maybeId("parent").map(OperatorId::new).orElse(null);
    return new OperatorForm(
        form.value("name").strip(),
        form.filled("county"),
        parent,
        form.chosen("legalControl", "true"));
  }

  private @Nullable LocalDate from() {
    return new Typed(form).maybeDay("from");
  }

  private LocalDate last() {
    var typed = new Typed(form);
    var last = typed.day("last");
    typed.orThrow();
    return Typed.read(last);
  }

  private List<OperatorId> successors() {
    return Typed.ids("successors", form.all("successors")).stream().map(OperatorId::new).toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The operator that is changed. */
  public @Nullable OperatorView getOperator() {
    return operator;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** The kinds to choose among. */
  public List<Option> getKinds() {
    return Arrays.stream(OperatorKind.values())
        .map(kind -> new Option(kind.name(), words.of("operator.kind." + kind.name())))
        .toList();
  }

  /** The counties to choose among. */
  public List<Option> getCounties() {
    return organisation.counties(gate.actor()).stream()
        .map(county -> new Option(county.code(), county.name()))
        .toList();
  }

  /** The other operators to choose among. */
  public List<Option> getOthers() {
    var shown = operator;
    return organisation.of(gate.actor()).operatorsOn(asOf.getToday()).stream()
        .filter(o -> shown == null || !o.id().equals(shown.id()))
        .map(o -> new Option(o.id().toString(), o.history().latest().form().name()))
        .toList();
  }
}
