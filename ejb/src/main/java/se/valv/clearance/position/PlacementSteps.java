package se.valv.clearance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.valv.problem.Invalid;

/** Which steps the placement of a position may take, whose they are, and what comes of them. */
final class PlacementSteps {

  private final PositionContent content;
  private final Hand hand;
  private final Moment now;

  PlacementSteps(PositionContent content, Hand hand, Moment now) {
    this.content = content;
    this.hand = hand;
    this.now = now;
  }

  /** The steps that may be taken with a placement now. */
  List<PlacementEvent> open(Placement placement) {
    return Arrays.stream(PlacementEvent.values())
        .filter(event -> fault(placement, event).isEmpty())
        .toList();
  }

  /** What stands in the way of a proposal; nothing when it may be made. */
  Optional<Invalid.FieldError> unproposable() {
    var what = content.description();
    return Stream.of(
            refused(!hand.mayWrite(), "event", "NOT_YOUR_ROLE"),
            refused(!content.standsOn(now.today()), "event", "NOT_IN_THIS_STATE"),
            refused(what.kind().isExempt(), "positionClass", "EXEMPT_BY_LAW"),
            refused(!what.sensitive(), "positionClass", "NOT_SENSITIVE"),
            refused(
                content.placements().stream().anyMatch(p -> p.stage().isOpen()),
                "positionClass",
                "ONE_AT_A_TIME"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The position after a step.
   *
   * @throws Invalid that says what stands in the way
   */
  PositionContent next(Placement placement, TakePlacementStep input) {
    fault(placement, input.event())
        .ifPresent(code -> {
          throw new Invalid("event", code);
        });
    var step = new PlacementStep(input.event().act(), hand.own().account(), now.at(), input.text());
    return switch (input.event()) {
      case PREPARE -> content.with(prepared(placement, input, step));
      case SEND_TO_GOVERNMENT ->
          content.with(placement.at(PlacementState.WITH_GOVERNMENT, step(input), now.version()));
      case DECIDE -> decided(placement, input, step);
      case REVOKE -> content.with(revoked(placement, input, step));
    };
  }

  /** The number of the matter is told with the step, for the decision may have another. */
  private PlacementStep step(TakePlacementStep input) {
    var number = Objects.requireNonNull(input.registryNumber());
    var text = input.text() == null ? number : number + "\n" + input.text();
    return new PlacementStep(input.event().act(), hand.own().account(), now.at(), text);
  }

  /**
   * The position once those of its placements that rest on an analysis were held against a newer
   * version of it, and remain.
   *
   * @throws Invalid when somebody else is to do it, or there are none
   */
  PositionContent examined(String text) {
    if (!hand.mayWrite()) {
      throw new Invalid("event", "NOT_YOUR_ROLE");
    }
    var resting = content.placements().stream().filter(p -> p.resting().isPresent()).toList();
    if (resting.isEmpty()) {
      throw new Invalid("event", "NOT_IN_THIS_STATE");
    }
    var by = hand.own().account();
    var step = new PlacementStep(PositionAct.PLACEMENT_EXAMINED, by, now.at(), text);
    var next = content;
    for (var placement : resting) {
      next = next.with(placement.examined(step, now.version()));
    }
    return next;
  }

  private Placement prepared(Placement placement, TakePlacementStep input, PlacementStep step) {
    var reason = Objects.requireNonNull(input.reason()).strip();
    var told = reason.toLowerCase(Locale.ROOT);
    if (placement.proposal().grounds().stream()
        .flatMap(ground -> Stream.of(ground.name(), ground.number()))
        .anyMatch(name -> told.contains(name.toLowerCase(Locale.ROOT)))) {
      throw new Invalid("reason", "NAMES_AN_ASSET");
    }
    return placement.prepared(reason, step, now.version());
  }

  private PositionContent decided(
      Placement placement, TakePlacementStep input, PlacementStep step) {
    var decidedOn = Objects.requireNonNull(input.decidedOn());
    var from = Objects.requireNonNull(input.from());
    if (decidedOn.isAfter(now.today())) {
      throw new Invalid("decidedOn", "IN_THE_FUTURE");
    }
    var ruling =
        new PlacementRuling(
            hand.authority(placement.positionClass()),
            Objects.requireNonNull(input.registryNumber()),
            decidedOn,
            from,
            input.to());
    var before = content.placements().stream().filter(Placement::stands).toList();
    if (before.stream()
        .map(p -> Objects.requireNonNull(p.ruling()).from())
        .anyMatch(other -> !other.isBefore(from))) {
      throw new Invalid("from", "BEFORE_THE_OTHER");
    }
    var next = content.with(placement.decided(ruling, step, now.version()));
    var end = new PlacementEnd(from, placement.id());
    for (var replaced : before) {
      next = replaced.reaches(from) ? next.with(replaced.ended(end, step, now.version())) : next;
    }
    return next;
  }

  private Placement revoked(Placement placement, TakePlacementStep input, PlacementStep step) {
    if (placement.ruling() == null) {
      return placement.at(PlacementState.REVOKED, step, now.version());
    }
    var from = input.from();
    if (from == null) {
      throw new Invalid("from", "MISSING");
    }
    if (from.isBefore(now.today())) {
      throw new Invalid("from", "HAS_BEEN");
    }
    return placement.ended(new PlacementEnd(from, null), step, now.version());
  }

  private Optional<String> fault(Placement placement, PlacementEvent event) {
    var authority = hand.authority(placement.positionClass());
    if (!event.leadsFrom(placement.on(now.today()), authority) || placement.end() != null) {
      return Optional.of("NOT_IN_THIS_STATE");
    }
    if (!hand.may(event)) {
      return Optional.of("NOT_YOUR_ROLE");
    }
    return event == PlacementEvent.DECIDE && placement.hands().contains(hand.own().account())
        ? Optional.of("OWN_WORK")
        : Optional.empty();
  }

  private static Optional<Invalid.FieldError> refused(boolean broken, String field, String code) {
    return broken ? Optional.of(new Invalid.FieldError(field, code)) : Optional.empty();
  }

  /**
   * When something is done.
   *
   * @param at to the second
   * @param today on which day, in Sweden
   * @param version version of the position that it makes
   */
  record Moment(Instant at, LocalDate today, int version) {}
}
