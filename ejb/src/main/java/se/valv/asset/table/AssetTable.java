package se.valv.asset.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Dependency;
import se.valv.asset.Outage;
import se.valv.exchange.Column;
import se.valv.exchange.Table;
import se.valv.exchange.Table.Row;

/** Assets as a table: marked on each row, in the columns that an import reads. */
final class AssetTable {

  private final String mark;
  private final Map<AssetId, AssetView> assets;

  private AssetTable(String mark, List<AssetView> assets) {
    this.mark = mark;
    this.assets = assets.stream().collect(Collectors.toMap(AssetView::id, Function.identity()));
  }

  /**
   * The table of these, in their order. What they need is named as far as it is among them.
   *
   * @param mark class of the file and number of the export
   */
  static Table of(String mark, List<AssetView> assets) {
    var table = new AssetTable(mark, assets);
    var heading =
        Stream.concat(
                AssetColumns.ALL.stream().map(AssetTable::written),
                Stream.of(AssetColumns.NUMBER, AssetColumns.MARKING))
            .toList();
    var rows =
        IntStream.range(0, assets.size())
            .mapToObj(i -> new Row(i + 2, table.cells(assets.get(i))))
            .toList();
    return new Table(heading, rows);
  }

  private static String written(Column column) {
    return column.names().getFirst();
  }

  private List<String> cells(AssetView asset) {
    var cells = new ArrayList<String>();
    var worth = asset.assessment();
    var custody = asset.custody();
    cells.add(asset.name());
    cells.add(word(AssetWords.KINDS, asset.kind()));
    cells.add(text(worth.grade()));
    cells.add(text(asset.description()));
    for (var aspect : worth.aspects()) {
      cells.add(text(aspect.grade()));
      cells.add(text(aspect.text()));
    }
    cells.add(Optional.ofNullable(worth.outage()).map(AssetTable::outage).orElse(""));
    cells.add(
        worth.categories().stream()
            .map(category -> word(AssetWords.CATEGORIES, category))
            .collect(joining("; ")));
    cells.add(text(worth.reason()));
    cells.add(text(custody.owner()));
    cells.add(text(custody.place()));
    cells.add(text(custody.zone()));
    cells.add(text(custody.nextReview()));
    cells.add(text(asset.secrecyGround()));
    cells.add(asset.dependencies().stream().flatMap(this::need).collect(joining("; ")));
    cells.add(asset.number());
    cells.add(mark);
    return cells;
  }

  private Stream<String> need(Dependency need) {
    return Optional.ofNullable(assets.get(need.on()))
        .map(on ->
            on.name()
                + " | "
                + word(AssetWords.NEEDS, need.kind())
                + " | "
                + word(AssetWords.STRENGTHS, need.strength()))
        .stream();
  }

  private static String outage(Outage outage) {
    return outage.amount() + " " + word(AssetWords.UNITS, outage.unit());
  }

  private static <E extends Enum<E>> String word(Map<E, String> words, E code) {
    return Objects.requireNonNull(words.get(code));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
