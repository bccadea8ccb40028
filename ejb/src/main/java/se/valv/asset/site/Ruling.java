package se.valv.asset.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority decided, and how it is upheld. Part of the stored content of a decision.
 *
 * @param authority who decided: länsstyrelsen or Försvarsmakten
 * @param registryNumber the authority's number of the matter (diarienummer)
 * @param decidedOn when
 * @param endedOn when it ceased; absent while it is in force
 * @param scope what it is about: buildings, areas, waters
 * @param prohibitions what it forbids
 * @param signsCheckedOn when the signs were last seen to be in place
 * @param guarding who guards it, and how
 */
public record Ruling(
    String authority,
    String registryNumber,
    LocalDate decidedOn,
    @Nullable LocalDate endedOn,
    @Nullable String scope,
    List<Prohibition> prohibitions,
    @Nullable LocalDate signsCheckedOn,
    @Nullable String guarding) {

  /** Each prohibition once, in the order in which they are told. */
  public Ruling {
    prohibitions = prohibitions.stream().distinct().sorted().toList();
  }
}
