package se.valv.asset.table;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.valv.access.Actor;
import se.valv.asset.AssetId;
import se.valv.asset.Assets;
import se.valv.exchange.Mapping;
import se.valv.exchange.Preview;
import se.valv.exchange.TableFile;
import se.valv.problem.Invalid;

/**
 * Assets from a file of another program: looked at first, row by row, and then registered, all of
 * them or none. All come under one label, which is stated once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssetImports {

  @Inject private Assets assets;
  @Inject private NeedsOfRows needs;

  /**
   * What every row of a file amounts to; nothing is changed.
   *
   * @throws Invalid when the file is no table at all
   */
  public AssetPreview preview(Actor actor, ImportAssets input) {
    return read(actor, input).preview();
  }

  /**
   * Registers all rows of a file, each with a number, in one transaction.
   *
   * @return how many there were
   * @throws Invalid when a row is wrong; {@link #preview} says which
   */
  public int take(Actor actor, ImportAssets input) {
    var read = read(actor, input);
    if (!read.preview().isWhole()) {
      throw new Invalid("file", "ROWS_ARE_WRONG");
    }
    return assets.registerAll(actor, read.ids(), read.resolved()).size();
  }

  private NeedsOfRows.Resolved read(Actor actor, ImportAssets input) {
    var table = TableFile.read(input.file());
    var mapping = Mapping.of(AssetColumns.ALL, table.heading(), input.columns());
    if (!mapping.missing().isEmpty()) {
      var nothing = new AssetPreview(table.heading(), mapping, new Preview<>(List.of()));
      return new NeedsOfRows.Resolved(nothing, List.<AssetId>of(), List.of());
    }
    var reader = new AssetReader(input.securityClass(), input.compartments());
    var rows = Preview.of(table, mapping, reader::read);
    return needs.resolved(actor, input, new AssetPreview(table.heading(), mapping, rows));
  }
}
