package se.valv.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Dependency;

/**
 * Something that an asset needs.
 *
 * @param dependency for what, and how strongly
 * @param asset what is needed
 */
public record Needed(Dependency dependency, AssetView asset) {

  /** What an asset points at. */
  static List<AssetId> ids(AssetView asset) {
    return asset.dependencies().stream().map(Dependency::on).toList();
  }

  /** What an asset needs of those that are there, in its order. */
  static List<Needed> of(AssetView asset, List<AssetView> there) {
    var byId = there.stream().collect(Collectors.toMap(AssetView::id, Function.identity()));
    return asset.dependencies().stream()
        .flatMap(d -> Optional.ofNullable(byId.get(d.on())).map(on -> new Needed(d, on)).stream())
        .toList();
  }

  /** What a button sends to take it away. */
  public String key() {
    return dependency.on().value() + ":" + dependency.kind().name();
  }
}
