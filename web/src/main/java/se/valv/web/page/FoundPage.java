package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.problem.Invalid;
import se.valv.search.Hit;
import se.valv.search.Queries;
import se.valv.search.QueryId;
import se.valv.search.Search;
import se.valv.search.SearchPage;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/**
 * Search. The words and what narrows them are posted, kept sealed for their owner, and answered
 * under an address that says nothing of them.
 */
@Named
@RequestScoped
public class FoundPage {

  private static final int SIZE = 20;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Queries queries;
  @Inject private Search search;
  @Inject private Compartments compartments;

  private final Form form = new Form();
  private List<CompartmentView> places = List.of();
  private @Nullable SearchRequest asked;
  private @Nullable SearchPage found;

  /** Keeps the words that were posted, or answers those that the address names. */
  public void open() {
    if (gate.isPost()) {
      ask(posted.form(Narrowing.FIELDS));
    } else if (!gate.path("id").isEmpty()) {
      places = compartments.mine(gate.actor(), Set.of(Action.READ, Action.SEARCH));
      var request = queries.open(gate.actor(), new QueryId(Addressed.id(gate)));
      asked = request;
      found = search.find(gate.actor(), request.onPage(posted.page(SIZE) - 1, SIZE));
      frame.searchedFor(request.query());
      frame.shows(found.highestClass());
    }
  }

  private void ask(Form sent) {
    var query = sent.value("query").strip();
    form.with("query", query);
    try {
      if (query.isEmpty()) {
        throw new Invalid("query", "MISSING");
      }
      places = compartments.mine(gate.actor(), Set.of(Action.READ, Action.SEARCH));
      var filters = Narrowing.filters(sent, places);
      var request = new SearchRequest(query, Set.of(), filters, Narrowing.order(sent), 0, SIZE);
      answer.seeOther("/sok/" + queries.save(gate.actor(), request));
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  /** What is wrong with the words. */
  public Form getForm() {
    return form;
  }

  /** Where the page of a record is. */
  public String address(Hit hit) {
    return RecordAddress.of(hit.kind(), hit.id());
  }

  /** Whether there is an answer to show. */
  public boolean isAsked() {
    return found != null;
  }

  /** The answer. */
  public @Nullable SearchPage getFound() {
    return found;
  }

  /** What the answer is narrowed to, and what it can be narrowed to. */
  public @Nullable Narrowing getNarrowing() {
    return found == null || asked == null ? null : new Narrowing(asked, found.facets(), places);
  }

  /** Where in the answer this page is. */
  public Pager getPager() {
    var total = found == null ? 0 : found.total();
    return Pager.of(posted.page(SIZE), total, SIZE, new Address(gate.getAddress(), Map.of()));
  }
}
