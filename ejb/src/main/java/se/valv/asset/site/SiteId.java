package se.valv.asset.site;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one decision on a skyddsobjekt.
 *
 * @param value the identifier as stored and shown
 */
public record SiteId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static SiteId random() {
    return new SiteId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.PROTECTED_SITE;
  }
}
