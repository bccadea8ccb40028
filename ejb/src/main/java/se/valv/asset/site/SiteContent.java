package se.valv.asset.site;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.classification.SecurityClass;
import se.valv.sealing.Content;
import se.valv.search.IndexText;

/**
 * What of a decision on a skyddsobjekt is sealed: all but id, kind, label and version.
 *
 * @param number registration number, given when registered
 * @param name what the skyddsobjekt is called
 * @param secrecyGround chapter and section of OSL
 * @param ruling what was decided
 * @param assets the assets that it is about
 * @param registeredAt when it was registered
 * @param registeredBy by which account
 */
@Content(name = "protected-site", version = 1)
record SiteContent(
    String number,
    String name,
    @Nullable String secrecyGround,
    Ruling ruling,
    List<AssetId> assets,
    Instant registeredAt,
    UUID registeredBy) {

  static SiteContent of(RegisterSite input, String number, Instant at, UUID by) {
    return new SiteContent(
        number, input.name(), input.secrecyGround(), input.ruling(), input.assets(), at, by);
  }

  /** What it is found by: everything, for the index has the record's own label. */
  IndexText indexed(SecurityClass recordClass) {
    var text =
        Stream.of(ruling.authority(), ruling.registryNumber(), ruling.scope(), ruling.guarding())
            .filter(Objects::nonNull)
            .collect(joining("\n"));
    return new IndexText(name, text, number, recordClass, keywords(), registeredAt);
  }

  private Map<String, String> keywords() {
    var keywords = new HashMap<String, String>();
    keywords.put(SiteKeyword.AUTHORITY, ruling.authority());
    keywords.put(SiteKeyword.DECIDED_ON, ruling.decidedOn().toString());
    keywords.put(SiteKeyword.IN_FORCE, Boolean.toString(ruling.endedOn() == null));
    assets.forEach(id -> keywords.put(SiteKeyword.ASSET + id.value(), "true"));
    return keywords;
  }
}
