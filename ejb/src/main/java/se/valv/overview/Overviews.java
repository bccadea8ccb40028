package se.valv.overview;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.ListedAnalysis;
import se.valv.asset.AssetAct;
import se.valv.asset.AssetKeyword;
import se.valv.identity.Kind;
import se.valv.law.LegalParameters;
import se.valv.organisation.structure.Organisation;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;

/**
 * How it stands, as far as an actor reaches: lists of analyses and of assets, each on the trail as
 * lists are.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Overviews {

  @Inject private Search search;
  @Inject private Organisation organisation;
  @Inject private Clock clock;

  /** Analyses by place, and what is lacking. */
  public Overview of(Actor actor) {
    var analyses = analyses(actor);
    var isReader = actor.may(Permission.ASSET_READ);
    var assets = isReader ? count(actor, Map.of()) : 0;
    var incomplete = assets > 0 ? count(actor, Map.of(AssetKeyword.COMPLETE, "false")) : 0;
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    return new Overview(
        today,
        new StatusTable(analyses, today).places(organisation.of(actor), actor.roles()),
        analyses.stream()
            .filter(StatusTable::isCurrent)
            .filter(analysis -> analysis.lacking() + analysis.vague() > 0)
            .toList(),
        assets,
        Math.max(0, assets - covered(analyses).size()),
        incomplete);
  }

  /** The assets that no analysis in force covers, by name. */
  public List<Hit> uncovered(Actor actor) {
    var covered = covered(analyses(actor));
    return search.listAll(actor, AssetAct.ASSETS_LISTED, Kind.ASSET, Filters.NONE).stream()
        .filter(asset -> !covered.contains(asset.id().value()))
        .toList();
  }

  private List<ListedAnalysis> analyses(Actor actor) {
    return search.listAll(actor, AnalysisAct.ANALYSIS_LISTED, Kind.ANALYSIS, Filters.NONE).stream()
        .map(ListedAnalysis::of)
        .toList();
  }

  /** An analysis holds assets that whoever reads it reaches: its label dominates theirs. */
  private static Set<UUID> covered(Collection<ListedAnalysis> analyses) {
    return analyses.stream()
        .flatMap(analysis -> analysis.assets().stream())
        .map(asset -> asset.value())
        .collect(Collectors.toUnmodifiableSet());
  }

  private long count(Actor actor, Map<String, String> keywords) {
    var filters = new Filters(Set.of(), Set.of(), keywords, null, null);
    var request = SearchRequest.list(Kind.ASSET, filters, Order.TITLE, 0, 1);
    return search.list(actor, AssetAct.ASSETS_LISTED, request).total();
  }
}
