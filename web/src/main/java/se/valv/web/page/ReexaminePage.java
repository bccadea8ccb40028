package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisId;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.Placements;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Positions;
import se.valv.clearance.position.Proposal;
import se.valv.overview.Due;
import se.valv.overview.DueKind;
import se.valv.overview.Examine;
import se.valv.overview.Reexaminations;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Holds a position or an analysis against the newer version of what it rests on. */
@Named
@RequestScoped
public class ReexaminePage {

  private static final String NOTHING = "";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Reexaminations reexaminations;
  @Inject private Positions positions;
  @Inject private Placements placements;
  @Inject private Analyses analyses;

  private Form form = new Form();
  private @Nullable Due due;
  private @Nullable Proposal proposal;
  private @Nullable PositionClass placed;
  private int version;

  /** Asks, or notes that it remains. */
  public void open() {
    form = posted.form(List.of("comment"));
    var id = Addressed.id(gate);
    if (!gate.isPost() || !remains(id)) {
      var shown = reexaminations.one(gate.actor(), id);
      version = version(shown);
      frame.shows(shown.securityClass());
      due = shown;
    }
  }

  private int version(Due shown) {
    var id = shown.record().value();
    return shown.kind() == DueKind.POSITION
        ? version(positions.read(gate.actor(), new PositionId(id)))
        : analyses.read(gate.actor(), new AnalysisId(id)).version();
  }

  private int version(PositionView position) {
    proposal = placements.proposal(gate.actor(), position.id());
    placed = position.inForce().map(one -> one.placement().positionClass()).orElse(null);
    return position.version();
  }

  private boolean remains(UUID id) {
    try {
      var input = new Examine(Addressed.id(posted.value("against")), form.value("comment").strip());
      reexaminations.remains(gate.actor(), id, Addressed.version(posted), input);
      answer.seeOther("/oversikt/omprovning");
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("comment", words.of("due.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  /** What is looked at. */
  public @Nullable Due getDue() {
    return due;
  }

  /** Its version, as it is shown. */
  public int getVersion() {
    return version;
  }

  /** What the rules ask for now, of a position. */
  public @Nullable Proposal getProposal() {
    return proposal;
  }

  /** In which class it is; none of what is not placed. */
  public @Nullable PositionClass getPlaced() {
    return placed;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Where it is read. */
  public String getAddress() {
    return due == null ? NOTHING : (isOfPosition() ? "/befattningar/" : "/analyser/") + id(due);
  }

  /** Where it is altered instead. */
  public String getOther() {
    return getAddress() + (isOfPosition() ? "/placera" : "/steg/START_REVISION");
  }

  /** Whether it is a position, and no analysis. */
  public boolean isOfPosition() {
    return due != null && due.kind() == DueKind.POSITION;
  }

  private static UUID id(Due due) {
    return due.record().value();
  }

  /** How long a comment can be, in characters. */
  public int getMost() {
    return Examine.MAX_COMMENT;
  }
}
