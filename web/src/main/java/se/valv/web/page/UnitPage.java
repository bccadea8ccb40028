package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.AppointedRoles;
import se.valv.authorisation.account.AppointedRoles.Appointed;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.UnitKind;
import se.valv.organisation.appointment.Appointments;
import se.valv.organisation.structure.OpenUnit;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Period;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.UnitForm;
import se.valv.organisation.structure.UnitView;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** One unit with its history, and the forms that enter it, change it from a day on, and end it. */
@Named
@RequestScoped
public class UnitPage {

  private static final List<String> FIELDS =
      List.of("code", "name", "kind", "parent", "from", "last", "successors");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AsOf asOf;
  @Inject private Organisation organisation;
  @Inject private Appointments appointments;
  @Inject private AppointedRoles roles;

  private Form form = new Form();
  private Structure structure = new Structure(List.of(), List.of());
  private OperatorId operator = OperatorId.random();
  private @Nullable UnitView unit;
  private boolean stale;

  /** Shows a unit. */
  public void open() {
    find();
  }

  /** Shows an empty form for a unit of the operator in the address, or enters what was written. */
  public void openNew() {
    operator = new OperatorId(Addressed.id(gate));
    structure = organisation.of(gate.actor());
    getOperator();
    form.with("kind", UnitKind.ADMINISTRATION.name());
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      sent(() ->
          organisation.open(
              gate.actor(),
              new OpenUnit(
                  operator,
                  form.value("code").strip(),
                  written(),
                  new Typed(form).maybeDay("from"))));
    }
  }

  /** Shows a unit as it is in a form, or changes or ends it. */
  public void openForm() {
    var shown = find();
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      sent(() -> act(shown.id()));
    } else {
      var now = shown.history().latest().form();
      form.with("name", now.name())
          .with("kind", now.kind().name())
          .with("parent", now.parent() == null ? null : now.parent().toString())
          .with("from", asOf.getToday().toString());
    }
  }

  private UnitView act(UnitId id) {
    var version = Addressed.version(posted);
    return switch (posted.value("handelse")) {
      case "CHANGE" ->
          organisation.change(
              gate.actor(), id, version, new Typed(form).maybeDay("from"), written());
      case "END" -> {
        var successors =
            Typed.ids("successors", form.all("successors")).stream().map(UnitId::new).toList();
        yield organisation.end(gate.actor(), id, version, last(), successors);
      }
      default -> throw new NotFound();
    };
  }

  private void sent(Supplier<UnitView> work) {
    try {
      answer.seeOther("/administration/enheter/" + work.get().id());
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

  private UnitForm written() {
    var typed = new Typed(form);
    var kind = typed.code("kind", UnitKind.class);
    var parent = typed.maybeId("parent");
    typed.orThrow();
    return new UnitForm(
        form.value("name").strip(), Typed.read(kind), parent.map(UnitId::new).orElse(null));
  }

  private LocalDate last() {
    var typed = new Typed(form);
    var last = typed.day("last");
    typed.orThrow();
    return Typed.read(last);
  }

  private UnitView find() {
    structure = organisation.of(gate.actor());
    var found = structure.unit(new UnitId(Addressed.id(gate))).orElseThrow(NotFound::new);
    unit = found;
    operator = found.operator();
    return found;
  }

  /** The operator whose it is. */
  public OperatorView getOperator() {
    return structure.operator(operator).orElseThrow(NotFound::new);
  }

  /** The unit. */
  public @Nullable UnitView getUnit() {
    return unit;
  }

  /** What it is that day, or was last. */
  public Period<UnitForm> getNow() {
    var history =
        structure.unit(new UnitId(Addressed.id(gate))).orElseThrow(NotFound::new).history();
    return history.periods().stream()
        .filter(p -> p.holdsOn(asOf.getDay()))
        .findFirst()
        .orElse(history.latest());
  }

  /** What it belongs to that day, the topmost first. */
  public List<String> getPath() {
    var path = structure.path(new UnitId(Addressed.id(gate)), asOf.getDay());
    return path.isEmpty() ? path : path.subList(0, path.size() - 1);
  }

  /** What it came after. */
  public List<UnitView> getPredecessors() {
    return structure.predecessors(new UnitId(Addressed.id(gate)));
  }

  /** What a unit was called last. */
  public String name(UnitId id) {
    return structure.unit(id).map(u -> u.history().latest().form().name()).orElse("");
  }

  /** Who is or was appointed to it, the newest first. */
  public List<Appointed> getAppointed() {
    var own =
        appointments.list(gate.actor()).stream()
            .filter(a -> new UnitId(Addressed.id(gate)).equals(a.decided().unit()))
            .toList();
    return roles.of(gate.actor(), own);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** The kinds to choose among. */
  public List<Option> getKinds() {
    return Arrays.stream(UnitKind.values())
        .map(kind -> new Option(kind.name(), words.of("unit.kind." + kind.name())))
        .toList();
  }

  /** The operator's other units of today, to choose among. */
  public List<Option> getOthers() {
    var shown = unit;
    return structure.tree(operator, asOf.getToday()).stream()
        .filter(b -> shown == null || !b.unit().id().equals(shown.id()))
        .map(b ->
            new Option(b.unit().id().toString(), "\u2013 ".repeat(b.depth()) + b.form().name()))
        .toList();
  }
}
