package se.valv.asset.table;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import se.valv.access.Actor;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.asset.table.ExportAssets.Format;
import se.valv.exchange.TableFile;
import se.valv.export.Exported;
import se.valv.export.Exports;
import se.valv.export.Exports.Taken;
import se.valv.export.Mark;
import se.valv.export.Subject;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;

/** Takes assets out of the register as a table. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssetExports {

  private static final Comparator<AssetView> BY_NAME =
      Comparator.comparing(AssetView::name).thenComparing(AssetView::number);

  @Inject private Assets assets;
  @Inject private Exports exports;

  /**
   * Makes a file of all that the actor may take out.
   *
   * @throws NotFound when there is nothing that he may take out
   * @throws Invalid when the class that he states is too low, or he may not write the receipt
   */
  public Exported take(Actor actor, ExportAssets input) {
    var taken = assets.takeOut(actor);
    if (taken.assets().isEmpty()) {
      throw new NotFound();
    }
    var sorted = taken.assets().stream().sorted(BY_NAME).toList();
    var ids = sorted.stream().map(AssetView::id).toList();
    return exports.take(
        actor,
        input.said(),
        new Taken(Subject.ASSETS, input.format().file(), ids, taken.label()),
        mark -> file(input.format(), mark, sorted));
  }

  private static byte[] file(Format format, Mark mark, List<AssetView> all) {
    var table = AssetTable.of(mark.line(), all);
    return switch (format) {
      case CSV -> TableFile.csv(table);
      case XLSX -> TableFile.xlsx("Skyddsvärden", mark.line(), table);
    };
  }
}
