package se.valv.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an asset, where it is, and when it is looked at again. Part of the stored content
 * of an asset.
 *
 * @param owner function that answers for it, in words
 * @param unit unit that it belongs to
 * @param place where it is
 * @param zone zone of physical protection (SSF 4:1)
 * @param nextReview when it is to be looked at again
 */
public record Custody(
    @Nullable String owner,
    @Nullable UUID unit,
    @Nullable String place,
    @Nullable String zone,
    @Nullable LocalDate nextReview) {

  /** Nothing is said. */
  public static final Custody UNKNOWN = new Custody(null, null, null, null, null);
}
