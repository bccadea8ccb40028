package se.valv.clearance.position;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.law.LegalParameters;
import se.valv.problem.Invalid;
import se.valv.sealing.Content;
import se.valv.search.IndexText;

/**
 * What of a position is sealed: all but id, kind, label and version.
 *
 * @param head what never changes of it
 * @param editions what it was, the newest last
 * @param placements in säkerhetsklass, in the order in which they were proposed
 * @param ending that it is no more
 */
@Content(name = "position", version = 1)
record PositionContent(
    PositionHead head,
    List<Edition> editions,
    List<Placement> placements,
    @Nullable Ending ending) {

  /** Most editions, and most placements, of one position. */
  static final int MOST = 500;

  /** Keeps copies. */
  PositionContent {
    editions = List.copyOf(editions);
    placements = List.copyOf(placements);
  }

  /** What it is now. */
  Description description() {
    return editions.getLast().description();
  }

  /** What it was at the end of a day; what it was first, before that. */
  Description descriptionOn(LocalDate day) {
    var after = day.plusDays(1).atStartOfDay(LegalParameters.SWEDEN).toInstant();
    return editions.reversed().stream()
        .filter(edition -> edition.at().isBefore(after))
        .findFirst()
        .orElse(editions.getFirst())
        .description();
  }

  /** Whether it is not ended on a day, as far as is known. */
  boolean standsOn(LocalDate day) {
    return ending == null || day.isBefore(ending.on());
  }

  /** Whether it was registered by the end of a day, or placed by then. */
  boolean isThereOn(LocalDate day) {
    return !LocalDate.ofInstant(head.registeredAt(), LegalParameters.SWEDEN).isAfter(day)
        || inForce(day).isPresent();
  }

  /** The placement that is in force on a day. */
  Optional<Placement> inForce(LocalDate day) {
    return standsOn(day)
        ? placements.stream().filter(p -> p.isInForce(day)).findFirst()
        : Optional.empty();
  }

  /**
   * The first of the unbroken row of placements that ask the same as one: what names its class
   * together with its kontrollorsak.
   */
  PlacementId reason(Placement placement) {
    return placements.stream()
        .filter(before -> leadsTo(before, placement))
        .findFirst()
        .map(this::reason)
        .orElse(placement.id());
  }

  private static boolean leadsTo(Placement before, Placement next) {
    var end = before.end();
    return end != null
        && next.id().equals(end.successor())
        && before.reaches(end.on().minusDays(1))
        && before.asksTheSame(next);
  }

  /** One of the placements. */
  Optional<Placement> find(PlacementId id) {
    return placements.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /**
   * Described anew.
   *
   * @throws Invalid when it was described too often
   */
  PositionContent described(Description next, int version, Instant at, UUID by) {
    var all = new ArrayList<>(editions);
    all.add(new Edition(version, next, at, by));
    if (all.size() > MOST) {
      throw new Invalid("title", "TOO_MANY");
    }
    return new PositionContent(head, all, placements, ending);
  }

  /**
   * With a placement in the place of the one with its id, or last.
   *
   * @throws Invalid when there would be too many
   */
  PositionContent with(Placement placement) {
    var all = new ArrayList<>(placements);
    var place = all.stream().map(Placement::id).toList().indexOf(placement.id());
    if (place >= 0) {
      all.set(place, placement);
    } else if (all.size() >= MOST) {
      throw new Invalid("positionClass", "TOO_MANY");
    } else {
      all.add(placement);
    }
    return new PositionContent(head, editions, all, ending);
  }

  /** No more from a day on. */
  PositionContent ended(Ending how) {
    return new PositionContent(head, editions, placements, how);
  }

  /** What it is found by: every word, for the index has the record's own label. */
  IndexText indexed(SecurityClass recordClass) {
    var now = description();
    var words =
        placements.stream()
            .flatMap(p ->
                Stream.concat(Stream.of(p.reason()), p.steps().stream().map(PlacementStep::text)));
    var text =
        Stream.concat(Stream.of(now.code().value(), now.tasks()), words)
            .filter(Objects::nonNull)
            .collect(joining("\n"));
    return new IndexText(
        now.title(), text, head.number(), recordClass, keywords(now), head.registeredAt());
  }

  private Map<String, String> keywords(Description now) {
    var keywords = new HashMap<String, String>();
    keywords.put(PositionKeyword.OPERATOR, head.operator().toString());
    keywords.put(PositionKeyword.CODE, now.code().value());
    keywords.put(PositionKeyword.KIND, now.kind().name());
    keywords.put(PositionKeyword.SENSITIVE, Boolean.toString(now.sensitive()));
    keywords.put(PositionKeyword.ENDED, Boolean.toString(ending != null));
    placements.stream()
        .filter(Placement::stands)
        .forEach(p -> keywords.put(PositionKeyword.PLACED, p.positionClass().code()));
    placements.stream()
        .filter(p -> p.stage().isOpen())
        .forEach(p -> keywords.put(PositionKeyword.WAITING, p.stage().name()));
    var resting = placements.stream().flatMap(p -> p.resting().stream()).toList();
    if (!resting.isEmpty()) {
      keywords.put(PositionKeyword.RESTS_ON, Resting.written(resting));
    }
    var unit = now.unit();
    if (unit != null) {
      keywords.put(PositionKeyword.UNIT, unit.toString());
    }
    now.assets().forEach(t -> keywords.put(PositionKeyword.ASSET + t.asset().value(), "true"));
    return keywords;
  }
}
