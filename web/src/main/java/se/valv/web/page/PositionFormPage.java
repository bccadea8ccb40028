package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.clearance.position.DescribePosition;
import se.valv.clearance.position.PositionKind;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Positions;
import se.valv.document.Documents;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.search.Hit;
import se.valv.web.security.Gate;

/**
 * Registers a position, or describes one anew. The form carries the version it was made from; if
 * another came between, what was written is kept and shown beside the position as it now is.
 */
@Named
@RequestScoped
public class PositionFormPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Positions positions;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private Places places;
  @Inject private OtherAssets assets;

  private Form form = new Form();
  private Form current = new Form();
  private List<Hit> others = List.of();
  private List<OperatorView> operators = List.of();
  private List<UnitView> units = List.of();
  private @Nullable PositionView position;
  private boolean stale;

  /** Shows an empty form, or registers what was written in it and goes to the position. */
  public void openNew() {
    if (!gate.isPost() || !done(() -> register(PositionForm.read(form)))) {
      choices();
      if (!gate.isPost() && operators.size() == 1) {
        form.with("operator", operators.getFirst().id().toString());
      }
    }
  }

  /** Shows the position in a form, or saves what was written. */
  public void openChange() {
    if (!gate.isPost() || !done(() -> change(PositionForm.read(form)))) {
      var read = positions.read(gate.actor(), Addressed.position(gate));
      frame.shows(read.securityClass());
      position = read;
      current = PositionForm.of(read);
      form = gate.isPost() ? form : current;
      choices();
    }
  }

  private void choices() {
    others = assets.all();
    operators = places.mine(gate.actor());
    units = places.units(gate.actor());
    frame.shows(OtherAssets.highestClass(others));
  }

  private boolean done(Runnable act) {
    form = posted.form(PositionForm.FIELDS);
    try {
      act.run();
      return true;
    } catch (Invalid invalid) {
      Codes.securityClass(form.value("securityClass")).ifPresent(frame::shows);
      form.refuse(PositionForm.placed(invalid), words);
      answer.status(422);
    } catch (Stale e) {
      stale = true;
      form.refuse("jamfor", words.of("positions.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** Registers, and goes to the position; to the list, if the writer may give but not read. */
  private void register(DescribePosition input) {
    var id = positions.register(gate.actor(), input);
    var readable =
        compartments.mine(gate.actor(), Set.of(Action.READ)).stream()
            .map(CompartmentView::id)
            .collect(Collectors.toSet())
            .containsAll(input.compartments());
    answer.seeOther("/befattningar" + (readable ? "/" + id.value() : ""));
  }

  private void change(DescribePosition input) {
    var id = Addressed.position(gate);
    positions.change(gate.actor(), id, Addressed.version(posted), input);
    answer.seeOther("/befattningar/" + id.value());
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The labels to choose among. */
  public LabelChoice getChoices() {
    return LabelChoice.of(gate.actor(), documents, compartments);
  }

  /** The position as it is now. */
  public @Nullable PositionView getPosition() {
    return position;
  }

  /** The assets that it can touch. */
  public List<Hit> getOthers() {
    return others;
  }

  /** How whoever holds it can take part. */
  public List<Option> getKinds() {
    return List.of(PositionKind.values()).stream()
        .map(kind -> new Option(kind.name(), words.of("position.kind." + kind.name())))
        .toList();
  }

  /** The operators to choose among: those that the writer takes part in. */
  public List<Option> getOperators() {
    return operators.stream().map(o -> new Option(o.id().toString(), o.name())).toList();
  }

  /** The units to choose among, each with whose it is. */
  public List<Option> getUnits() {
    return operators.stream()
        .flatMap(o ->
            units.stream()
                .filter(u -> u.operator().equals(o.id()))
                .map(u -> new Option(u.id().toString(), u.name() + ", " + o.name())))
        .toList();
  }

  /** Whether another version came between. */
  public boolean isStale() {
    return stale;
  }

  /** The version that a save replaces: the one the writer has seen. */
  public String getVersion() {
    var shown = position == null ? "" : Integer.toString(position.version());
    return form.isFailed() && !stale ? posted.value("version") : shown;
  }

  /** The fields in which the form and the position as it is now differ. */
  public List<String> getDiffering() {
    return PositionForm.FIELDS.stream()
        .filter(name -> !now(name).equals(joined(form, name)))
        .toList();
  }

  /** A field of the position as it is now. */
  public String now(String name) {
    return joined(current, name);
  }

  private static String joined(Form form, String name) {
    return String.join(", ", form.all(name)).replace("\r\n", "\n").strip();
  }
}
