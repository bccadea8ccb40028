package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.valv.access.Action;
import se.valv.access.Compartments;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisKeyword;
import se.valv.classification.SecurityClass;
import se.valv.export.Exported;
import se.valv.export.TakeOut;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.organisation.structure.Organisation;
import se.valv.report.Reports;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Takes what a supervisory authority asks an operator for out of the register (tillsynspaket). */
@Named
@RequestScoped
public class SupervisionReportPage {

  @Inject private Gate gate;
  @Inject private TakingOut takingOut;
  @Inject private Organisation organisation;
  @Inject private Compartments compartments;
  @Inject private Search search;
  @Inject private Reports reports;

  private String operator = "";
  private String name = "";

  /** Shows the form, or answers with the file. */
  public void open() {
    var id = new OperatorId(Addressed.id(gate));
    if (!takingOut.done(said -> taken(id, said))) {
      operator = id.toString();
      name = organisation.view(gate.actor(), id).history().latest().form().name();
      takingOut.shows(highest(id));
    }
  }

  private Exported taken(OperatorId id, TakeOut said) {
    var typed = new Typed(takingOut.getForm());
    var receipt = typed.id("compartment");
    typed.orThrow();
    return reports.forSupervision(gate.actor(), id, new CompartmentId(Typed.read(receipt)), said);
  }

  private SecurityClass highest(OperatorId id) {
    var ofOperator = Map.of(AnalysisKeyword.OPERATOR, id.value().toString());
    var filters = new Filters(Set.of(), Set.of(), ofOperator, null, null);
    var request = SearchRequest.list(Kind.ANALYSIS, filters, Order.TITLE, 0, 1);
    var found = search.list(gate.actor(), AnalysisAct.ANALYSIS_LISTED, request);
    return SecurityClass.highestOf(found.facets().classes().keySet());
  }

  /** Id of the operator. */
  public String getOperator() {
    return operator;
  }

  /** What it is called. */
  public String getName() {
    return name;
  }

  /** Where the receipt may lie. */
  public List<Option> getCompartments() {
    return compartments.mine(gate.actor(), Set.of(Action.WRITE, Action.DROP)).stream()
        .map(c -> new Option(c.id().toString(), c.name()))
        .toList();
  }
}
