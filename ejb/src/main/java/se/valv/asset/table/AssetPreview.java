package se.valv.asset.table;

import java.util.List;
import java.util.Map;
import se.valv.exchange.Mapping;
import se.valv.exchange.Preview;

/**
 * What a file of assets amounts to, before anything is done with it.
 *
 * @param heading what its columns are called
 * @param mapping which of them holds what
 * @param rows every row, with what is wrong with it; none while a required column is missing
 */
public record AssetPreview(List<String> heading, Mapping mapping, Preview<AssetLine> rows) {

  /** Whether nothing is wrong, so that it can be taken. */
  public boolean isWhole() {
    return mapping.missing().isEmpty() && rows.isWhole();
  }

  /** Place from 0 of each column that was found, by its key. */
  public Map<String, Integer> places() {
    return mapping.places();
  }
}
