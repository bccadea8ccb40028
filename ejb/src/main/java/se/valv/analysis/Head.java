package se.valv.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis is of. Part of its stored content, and of what its fingerprint is taken of.
 *
 * @param number registration number; a revision has its own
 * @param title what it is called, without anything classified
 * @param operator the verksamhetsutövare
 * @param scope the units that it covers; the whole operator when there are none
 * @param edition 1 for the first, one more for each revision
 * @param replaces the analysis that this is a revision of
 * @param annexOf the analysis that this is an annex to
 * @param composed the analyses of parts of the operator (delanalyser) that this one is composed of
 * @param begunAt when it was begun
 * @param begunBy by which account
 */
public record Head(
    String number,
    String title,
    UUID operator,
    List<UUID> scope,
    int edition,
    @Nullable UUID replaces,
    @Nullable UUID annexOf,
    List<PartAnalysis> composed,
    Instant begunAt,
    UUID begunBy) {

  /** Keeps copies. */
  public Head {
    scope = List.copyOf(scope);
    composed = List.copyOf(composed);
  }

  /** What is composed into it, by the name of the field: what its history is told in. */
  Map<String, String> texts() {
    return new Texts()
        .with(
            "parts",
            composed.stream()
                .map(part -> part.number() + " " + part.title())
                .collect(Collectors.joining("\n")))
        .toMap();
  }

  /** The head of a revision. */
  Head revised(UUID before, String newNumber, Instant at, UUID by) {
    return new Head(
        newNumber, title, operator, scope, edition + 1, before, annexOf, composed, at, by);
  }

  /** The same, composed of these. */
  Head composedOf(List<PartAnalysis> parts) {
    return new Head(
        number, title, operator, scope, edition, replaces, annexOf, parts, begunAt, begunBy);
  }
}
