package se.valv.search;

import static se.valv.search.Samples.WATER;

import java.util.List;
import java.util.Set;
import se.valv.access.Label;
import se.valv.identity.CompartmentId;

/** Indexes with a finder, as a node has them, without a database. */
final class Shelf {

  private final IndexStand stand = IndexStand.empty();
  private final Finder finder = new Finder();

  Shelf put(List<IndexWork> work) {
    stand.put(work);
    return this;
  }

  Shelf put(IndexWork work) {
    return put(List.of(work));
  }

  Findings find(String query, Label... reach) {
    return find(Samples.ask(query), reach);
  }

  Findings find(SearchRequest request, Label... reach) {
    return find(request, Set.of(WATER), reach);
  }

  Findings find(SearchRequest request, Set<CompartmentId> needed, Label... reach) {
    try (var index = open(request, needed, reach)) {
      return finder.find(index, request, needed);
    }
  }

  ReachIndex open(SearchRequest request, Set<CompartmentId> needed, Label... reach) {
    return stand.open(label -> request.filters().wants(label, needed), reach);
  }
}
