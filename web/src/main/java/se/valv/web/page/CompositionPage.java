package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisComposition;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisKeyword;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Coverage;
import se.valv.analysis.CoverageState;
import se.valv.identity.Kind;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** What the analysis of an operator is composed of, and which administrations that covers. */
@Named
@RequestScoped
public class CompositionPage {

  private static final int MOST = 100;

  private static final Set<String> PAST =
      Set.of(AnalysisState.SUPERSEDED.name(), AnalysisState.CLOSED.name());

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisComposition composition;
  @Inject private Search search;
  @Inject private Readings readings;

  private Form form = new Form();
  private @Nullable AnalysisReading reading;
  private @Nullable Coverage coverage;
  private List<Hit> others = List.of();
  private Map<UUID, String> places = Map.of();

  /** Shows what is covered, or composes the analysis of what was chosen. */
  public void open() {
    var id = Addressed.analysis(gate);
    form = posted.form(List.of("analysis"));
    if (gate.isPost() && composed(id)) {
      return;
    }
    var view = analyses.read(gate.actor(), id);
    if (!view.head().scope().isEmpty()) {
      throw new NotFound();
    }
    var shown = readings.of(view);
    coverage = composition.coverage(gate.actor(), view);
    places = readings.places();
    if (shown.isWritable()) {
      others = others(view);
    }
    reading = shown;
  }

  private boolean composed(AnalysisId id) {
    try {
      composition.compose(gate.actor(), id, Addressed.version(posted), chosen());
      answer.seeOther("/analyser/" + id.value() + "/delanalyser");
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (Stale e) {
      form.refuse("analyses", words.of("analysis.part.stale"));
      answer.status(412);
    }
    frame.failed();
    return false;
  }

  private List<AnalysisId> chosen() {
    var chosen = new ArrayList<AnalysisId>();
    for (var analysis : form.all("analysis")) {
      try {
        chosen.add(new AnalysisId(UUID.fromString(analysis)));
      } catch (IllegalArgumentException e) {
        throw new Invalid("analyses", "NOT_REFERABLE");
      }
    }
    return chosen;
  }

  /** The analyses in reach of parts of the same operator, that are not in it yet. */
  private List<Hit> others(AnalysisView view) {
    var keywords =
        Map.of(
            AnalysisKeyword.OPERATOR,
            view.head().operator().toString(),
            AnalysisKeyword.ANNEX_OF,
            AnalysisKeyword.MAIN);
    var filters = new Filters(Set.of(), Set.of(), keywords, null, null);
    var request = SearchRequest.list(Kind.ANALYSIS, filters, Order.TITLE, 0, MOST);
    var found = search.list(gate.actor(), AnalysisAct.ANALYSIS_LISTED, request);
    frame.shows(found.highestClass());
    var inside = view.head().composed().stream().map(part -> part.id()).collect(Collectors.toSet());
    return found.hits().stream()
        .filter(hit -> isPart(hit) && !inside.contains(hit.id().value()))
        .toList();
  }

  private static boolean isPart(Hit hit) {
    var keywords = hit.keywords();
    return !AnalysisKeyword.WHOLE.equals(keywords.get(AnalysisKeyword.SCOPE))
        && !PAST.contains(keywords.getOrDefault(AnalysisKeyword.STATE, ""));
  }

  /** What is chosen. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** What it covers. */
  public @Nullable Coverage getCoverage() {
    return coverage;
  }

  /** How far administrations can be covered, the best first. */
  public List<CoverageState> getStates() {
    return List.of(CoverageState.values());
  }

  /** The analyses that can be taken in. */
  public List<Hit> getOthers() {
    return others;
  }

  /** Where an analysis that can be taken in stands. */
  public String state(Hit row) {
    return row.keywords().getOrDefault(AnalysisKeyword.STATE, "");
  }

  /** The names of the units that a part covered when it was taken in. */
  public String scope(Coverage.Part part) {
    return part.said().scope().stream()
        .map(unit -> places.getOrDefault(unit, "–"))
        .collect(Collectors.joining(", "));
  }
}
