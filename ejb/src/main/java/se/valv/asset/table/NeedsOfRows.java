package se.valv.asset.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.References;
import se.valv.asset.AssetAct;
import se.valv.asset.AssetId;
import se.valv.asset.Dependency;
import se.valv.asset.RegisterAsset;
import se.valv.exchange.Preview;
import se.valv.exchange.Preview.Line;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;

/**
 * Finds what rows say that they need: other rows of the file by name, and assets of the register by
 * number or name, as far as they are in reach and may be pointed at.
 */
@ApplicationScoped
class NeedsOfRows {

  private static final int A_PAGE = 100;
  private static final int MOST_PAGES = 20;

  @Inject private Search search;
  @Inject private References references;

  /** The same preview, with what is wrong with needs; and the assets, when nothing is wrong. */
  public Resolved resolved(Actor actor, ImportAssets input, AssetPreview preview) {
    var lines = preview.rows().lines();
    var ids = lines.stream().map(line -> AssetId.random()).toList();
    var names = new Names(inFile(lines, ids), inRegister(actor, input, lines));
    var wrong = new HashMap<Integer, List<FieldError>>();
    var assets = new ArrayList<RegisterAsset>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var own = ids.get(i);
      line.found()
          .ifPresent(row -> {
            try {
              assets.add(names.needing(row, own));
            } catch (Invalid invalid) {
              wrong.put(line.number(), asNeeds(invalid));
            }
          });
    }
    Preview<AssetLine> rows = preview.rows().with(wrong);
    return new Resolved(new AssetPreview(preview.heading(), preview.mapping(), rows), ids, assets);
  }

  private static List<FieldError> asNeeds(Invalid invalid) {
    return invalid.errors().stream().map(e -> new FieldError("needs", e.code())).toList();
  }

  private static Map<String, Set<AssetId>> inFile(List<Line<AssetLine>> lines, List<AssetId> ids) {
    var named = new HashMap<String, Set<AssetId>>();
    for (int i = 0; i < lines.size(); i++) {
      var id = ids.get(i);
      lines
          .get(i)
          .found()
          .ifPresent(
              row -> named.computeIfAbsent(row.asset().name(), n -> new HashSet<>()).add(id));
    }
    return named;
  }

  /** Of the register only what is asked for, may be read, and may be pointed at. */
  private Map<String, Set<AssetId>> inRegister(
      Actor actor, ImportAssets input, List<Line<AssetLine>> lines) {
    var asked =
        lines.stream()
            .flatMap(line -> line.found().stream())
            .flatMap(row -> row.needs().stream())
            .map(AssetLine.Need::on)
            .collect(Collectors.toSet());
    if (asked.isEmpty()) {
      return Map.of();
    }
    var hits = new LinkedHashMap<ObjectId, Hit>();
    all(actor).stream()
        .filter(hit -> asked.contains(hit.title()) || asked.contains(hit.number()))
        .forEach(hit -> hits.put(hit.id(), hit));
    var held =
        references.holdable(
            actor, AssetAct.ASSET_REFERRED_TO, input.label(), Kind.ASSET, hits.keySet());
    var named = new HashMap<String, Set<AssetId>>();
    held.forEach(id ->
        Optional.ofNullable(hits.get(id))
            .ifPresent(hit -> {
              var asset = new AssetId(id.value());
              named.computeIfAbsent(hit.title(), n -> new HashSet<>()).add(asset);
              named.computeIfAbsent(hit.number(), n -> new HashSet<>()).add(asset);
            }));
    return named;
  }

  private List<Hit> all(Actor actor) {
    var all = new ArrayList<Hit>();
    for (int page = 0; page < MOST_PAGES; page++) {
      var request = SearchRequest.list(Kind.ASSET, Filters.NONE, Order.TITLE, page, A_PAGE);
      var found = search.list(actor, AssetAct.ASSETS_LISTED, request);
      all.addAll(found.hits());
      if (!found.more()) {
        break;
      }
    }
    return all;
  }

  /** What names mean: a row of the file first. */
  private record Names(Map<String, Set<AssetId>> inFile, Map<String, Set<AssetId>> inRegister) {

    RegisterAsset needing(AssetLine row, AssetId own) {
      var needed =
          row.needs().stream()
              .map(need -> new Dependency(meant(need.on(), own), need.kind(), need.strength()))
              .toList();
      return row.asset().needing(needed);
    }

    private AssetId meant(String name, AssetId own) {
      var meant = inFile.getOrDefault(name, inRegister.getOrDefault(name, Set.of()));
      if (meant.size() != 1) {
        throw new Invalid("needs", meant.isEmpty() ? "NOT_REFERABLE" : "AMBIGUOUS");
      }
      if (meant.contains(own)) {
        throw new Invalid("needs", "ITSELF");
      }
      return meant.iterator().next();
    }
  }

  /**
   * What a file amounts to.
   *
   * @param preview every row
   * @param ids of the assets that they would become, in their order
   * @param resolved the assets, in their order; of all rows when the preview is whole
   */
  record Resolved(AssetPreview preview, List<AssetId> ids, List<RegisterAsset> resolved) {}
}
