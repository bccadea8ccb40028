package se.valv.asset.table;

import java.util.List;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.RegisterAsset;

/**
 * What a row of a table means: an asset, and by name or number what it needs.
 *
 * @param asset without what it needs
 * @param needs what it needs
 */
public record AssetLine(RegisterAsset asset, List<Need> needs) {

  /**
   * Something that it needs.
   *
   * @param on name of another row, or number or name of an asset in the register
   * @param kind for what
   * @param strength what is lost without it
   */
  public record Need(String on, DependencyKind kind, DependencyStrength strength) {}
}
