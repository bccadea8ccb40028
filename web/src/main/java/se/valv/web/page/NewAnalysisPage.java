package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.valv.access.Compartments;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisKeyword;
import se.valv.analysis.BeginAnalysis;
import se.valv.authorisation.account.Places;
import se.valv.authorisation.account.Places.OperatorView;
import se.valv.authorisation.account.Places.UnitView;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.Invalid;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Begins an analysis, or an annex to one. */
@Named
@RequestScoped
public class NewAnalysisPage {

  private static final int MOST_MAINS = 100;

  private static final List<String> FIELDS =
      List.of("title", "operator", "scope", "securityClass", "compartments", "annexOf");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private Places places;
  @Inject private Search search;

  private Form form = new Form();
  private List<OperatorView> operators = List.of();
  private List<UnitView> units = List.of();
  private List<Hit> mains = List.of();

  /** Shows the empty form, or begins what is written in it. */
  public void open() {
    operators = places.mine(gate.actor());
    units = places.units(gate.actor());
    form = posted.form(FIELDS);
    if (gate.isPost() && begun()) {
      return;
    }
    mains = mains();
    if (!gate.isPost() && operators.size() == 1) {
      form.with("operator", operators.getFirst().id().toString());
    }
  }

  private boolean begun() {
    try {
      var begun = analyses.begin(gate.actor(), read());
      answer.seeOther("/analyser/" + begun.id().value());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  private BeginAnalysis read() {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var recordClass = typed.code("securityClass", SecurityClass.class);
    var main = typed.maybeId("annexOf").map(AnalysisId::new).orElse(null);
    typed.orThrow();
    return new BeginAnalysis(
        form.value("title").strip(),
        new OperatorId(Typed.read(operator)),
        scope(),
        Typed.read(recordClass),
        LabelChoice.compartmentsOf(form),
        main);
  }

  private List<UnitId> scope() {
    var chosen = new ArrayList<UnitId>();
    for (var unit : form.all("scope")) {
      try {
        chosen.add(new UnitId(UUID.fromString(unit)));
      } catch (IllegalArgumentException e) {
        throw new Invalid("scope", "UNKNOWN");
      }
    }
    return chosen;
  }

  /** The analyses that an annex can be to: those in reach that are none themselves. */
  private List<Hit> mains() {
    var filters =
        new Filters(
            Set.of(), Set.of(), Map.of(AnalysisKeyword.ANNEX_OF, AnalysisKeyword.MAIN), null, null);
    var request = SearchRequest.list(Kind.ANALYSIS, filters, Order.TITLE, 0, MOST_MAINS);
    var found = search.list(gate.actor(), AnalysisAct.ANALYSIS_LISTED, request);
    frame.shows(found.highestClass());
    return found.hits();
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The labels to choose among. */
  public LabelChoice getChoices() {
    return LabelChoice.of(gate.actor(), documents, compartments);
  }

  /** The operators to choose among: those that the writer takes part in. */
  public List<OperatorView> getOperators() {
    return operators;
  }

  /** The units of an operator. */
  public List<UnitView> unitsOf(OperatorView operator) {
    return units.stream().filter(u -> u.operator().equals(operator.id())).toList();
  }

  /** The analyses that it can be an annex to. */
  public List<Hit> getMains() {
    return mains;
  }
}
