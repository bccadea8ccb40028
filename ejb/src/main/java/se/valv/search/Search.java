package se.valv.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.valv.access.AccessAct;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.access.SearchGrant;
import se.valv.identity.Act;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.search.Findings.Finding;

/**
 * Finds records by what is written in them, and lists them. The question is on the audit trail
 * before it is answered, and each record shown is before it is. An answer holds what was committed
 * before the question, is looked at again under row-level security, and is the same whether or not
 * there are records that the actor may not see.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Search {

  /** How often the index is asked anew when records move while it answers. */
  private static final int ATTEMPTS = 3;

  private static final Set<Action> NEEDED = Set.of(Action.READ, Action.SEARCH);

  private final Finder finder = new Finder();

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private Indexer indexer;
  @Inject private LabelIndexes indexes;

  /** Answers a question. */
  public SearchPage find(Actor actor, SearchRequest request) {
    return answer(actor, AccessAct.SEARCHED, request);
  }

  /** Answers a question that is a capability's own list, under that capability's own act. */
  public SearchPage list(Actor actor, Act act, SearchRequest request) {
    return answer(actor, act, request);
  }

  /** All that such a list gives of one kind, by title, page after page as far as lists reach. */
  public List<Hit> listAll(Actor actor, Act act, Kind kind, Filters filters) {
    var all = new ArrayList<Hit>();
    var more = true;
    for (int page = 0; more && page < SearchRequest.MOST_PAGES; page++) {
      var size = SearchRequest.LARGEST_PAGE;
      var found = answer(actor, act, SearchRequest.list(kind, filters, Order.TITLE, page, size));
      all.addAll(found.hits());
      more = found.more();
    }
    return all;
  }

  private SearchPage answer(Actor actor, Act act, SearchRequest request) {
    var grant = access.requireSearch(actor, act, RequestBytes.write(request));
    var needed =
        compartments.mine(actor, NEEDED).stream()
            .collect(Collectors.toUnmodifiableMap(CompartmentView::id, Function.identity()));
    return request
        .within(grant.kinds())
        .map(legible -> answer(grant, legible, needed))
        .orElseGet(() -> SearchPage.none(request));
  }

  private SearchPage answer(
      SearchGrant grant, SearchRequest request, Map<CompartmentId, CompartmentView> needed) {
    var seen = look(grant, request, needed.keySet());
    for (int i = 1; i < ATTEMPTS && !seen.isWhole(); i++) {
      seen = look(grant, request, needed.keySet());
    }
    access.shown(grant, seen.headers());
    return page(seen, request, needed);
  }

  private Seen look(SearchGrant grant, SearchRequest request, Set<CompartmentId> needed) {
    indexer.catchUp();
    Findings findings;
    try (var index = indexes.open(grant, label -> request.filters().wants(label, needed))) {
      findings = finder.find(index, request, needed);
    }
    return new Seen(findings, Set.copyOf(access.visible(grant, findings.records())));
  }

  private static SearchPage page(
      Seen seen, SearchRequest request, Map<CompartmentId, CompartmentView> needed) {
    var found = seen.findings();
    var facets = found.facets().without(seen.moved()).inOrderOf(byCode(needed));
    var hits = seen.kept().stream().map(finding -> hit(finding, needed)).toList();
    return new SearchPage(
        hits, facets.total(), facets, found.suggestion(), request.page(), request.size());
  }

  private static List<CompartmentId> byCode(Map<CompartmentId, CompartmentView> needed) {
    return needed.values().stream()
        .sorted(Comparator.comparing(CompartmentView::code))
        .map(CompartmentView::id)
        .toList();
  }

  private static Hit hit(Finding finding, Map<CompartmentId, CompartmentView> needed) {
    var card = finding.card();
    return new Hit(
        finding.header().kind(),
        finding.record(),
        card.title(),
        card.number(),
        card.snippet(),
        card.securityClass(),
        card.subjectClass(),
        needed.values().stream()
            .filter(c -> card.compartments().contains(c.id()))
            .sorted(Comparator.comparing(CompartmentView::code))
            .toList(),
        card.filed(),
        card.keywords());
  }
}
