package se.valv.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.valv.access.Actor;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Search;

/** Finds what belongs in a report. */
@ApplicationScoped
class Listed {

  @Inject private Search search;

  /** The records of a kind that the reader finds under an exact value, by title. */
  public Stream<UUID> ids(Actor actor, Kind kind, Act act, Map<String, String> keywords) {
    var filters = new Filters(Set.of(), Set.of(), keywords, null, null);
    return search.listAll(actor, act, kind, filters).stream().map(hit -> hit.id().value());
  }
}
