package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisKeyword;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.Placements;
import se.valv.clearance.position.Positions;
import se.valv.clearance.position.Proposal;
import se.valv.clearance.position.ProposePlacement;
import se.valv.identity.Kind;
import se.valv.problem.Invalid;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Proposes how a position is placed: shows what the rules ask for, and why. */
@Named
@RequestScoped
public class ProposePlacementPage {

  private static final int MOST = 100;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Search search;
  @Inject private Positions positions;
  @Inject private Placements placements;
  @Inject private PositionReadings readings;

  private Form form = new Form();
  private List<Option> analyses = List.of();
  private @Nullable PositionReading reading;
  private @Nullable Proposal proposal;

  /** Asks, or proposes. */
  public void open() {
    form = posted.form(List.of("positionClass", "analysis", "why"));
    if (gate.isPost() && proposed()) {
      return;
    }
    var id = Addressed.position(gate);
    reading = readings.of(positions.read(gate.actor(), id));
    var rules = placements.proposal(gate.actor(), id);
    proposal = rules;
    analyses = inForce();
    if (!gate.isPost()) {
      form.with("positionClass", rules.positionClass().code());
    }
  }

  private boolean proposed() {
    var id = Addressed.position(gate);
    try {
      var typed = new Typed(form);
      var analysis = typed.maybeId("analysis").map(AnalysisId::new).orElse(null);
      typed.orThrow();
      var of =
          PositionClass.ofCode(form.value("positionClass"))
              .orElseThrow(() -> new Invalid("positionClass", "MISSING"));
      var input = new ProposePlacement(of, analysis, form.value("why").strip());
      placements.propose(gate.actor(), id, input);
      answer.seeOther("/befattningar/" + id.value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(PositionForm.placed(invalid), words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  private List<Option> inForce() {
    var filters =
        new Filters(Set.of(), Set.of(), Map.of(AnalysisKeyword.IN_FORCE, "true"), null, null);
    var request = SearchRequest.list(Kind.ANALYSIS, filters, Order.TITLE, 0, MOST);
    var found = search.list(gate.actor(), AnalysisAct.ANALYSIS_LISTED, request);
    frame.shows(found.highestClass());
    return found.hits().stream()
        .map(hit -> new Option(hit.id().toString(), hit.title() + ", " + hit.number()))
        .toList();
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The position. */
  public @Nullable PositionReading getReading() {
    return reading;
  }

  /** What the rules ask for. */
  public @Nullable Proposal getProposal() {
    return proposal;
  }

  /** The classes to choose among, the highest first. */
  public List<PositionClass> getClasses() {
    return Arrays.stream(PositionClass.values()).sorted(PositionClass.highestFirst()).toList();
  }

  /** The analyses in force, of those in reach. */
  public List<Option> getAnalyses() {
    return analyses;
  }
}
