package se.valv.asset;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one protected asset.
 *
 * @param value the identifier as stored and shown
 */
public record AssetId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static AssetId random() {
    return new AssetId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.ASSET;
  }
}
