package se.valv.clearance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.problem.Invalid;

/**
 * A placement of a position in säkerhetsklass, from proposal to its end. Part of the stored content
 * of a position: so one that somebody has decided who proposed or prepared it can neither be sealed
 * nor opened. What depends on the day, such as being in force, is never stored.
 *
 * @param id which
 * @param positionClass the class that is proposed, or decided
 * @param proposal what the rules asked for when it was proposed
 * @param basis the analysis that it rests on
 * @param reason kontrollorsak: why the position is classed, without anything classified
 * @param stage how far it has come, of what is stored: decided is the last unless it was given up
 * @param ruling the decision
 * @param end how it ended
 * @param version version of the position that it was last altered in
 * @param steps what has happened, oldest first
 */
public record Placement(
    PlacementId id,
    PositionClass positionClass,
    Proposal proposal,
    @Nullable Basis basis,
    @Nullable String reason,
    PlacementState stage,
    @Nullable PlacementRuling ruling,
    @Nullable PlacementEnd end,
    int version,
    List<PlacementStep> steps) {

  /** Longest text of a step, in characters. */
  public static final int MAX_TEXT = 4_000;

  private static final Set<PositionAct> BEFORE_DECISION =
      Set.of(PositionAct.PLACEMENT_PROPOSED, PositionAct.PLACEMENT_PREPARED);

  /** Refuses what can't be true. */
  public Placement {
    steps = List.copyOf(steps);
    if (stage == PlacementState.IN_FORCE || stage == PlacementState.CHANGED) {
      throw new Invalid("stage", "NOT_STORED");
    }
    if ((stage == PlacementState.DECIDED) != (ruling != null)) {
      throw new Invalid("ruling", "MISSING");
    }
    var before = hands(steps);
    if (steps.stream()
        .anyMatch(s -> s.act() == PositionAct.PLACEMENT_DECIDED && before.contains(s.by()))) {
      throw new Invalid("event", "OWN_WORK");
    }
  }

  /** Where it stands on a day. */
  public PlacementState on(LocalDate day) {
    if (ruling == null) {
      return stage;
    }
    if (end != null && (!day.isBefore(end.on()) || !end.on().isAfter(ruling.from()))) {
      return end.state();
    }
    if (day.isBefore(ruling.from())) {
      return PlacementState.DECIDED;
    }
    var to = ruling.to();
    return to == null || day.isBefore(to) ? PlacementState.IN_FORCE : PlacementState.REVOKED;
  }

  /** Whether it applies on a day. */
  boolean isInForce(LocalDate day) {
    return on(day) == PlacementState.IN_FORCE;
  }

  /** Whether it is decided and nothing has ended it, whatever the day. */
  boolean stands() {
    return ruling != null && end == null;
  }

  /** What it rests on, while it is to be decided or nothing has ended it. */
  Optional<Resting> resting() {
    var to = ruling == null ? null : ruling.to();
    return basis != null && (stage.isOpen() || stands())
        ? Optional.of(new Resting(basis.analysis(), examinedAt(), to))
        : Optional.empty();
  }

  private Instant examinedAt() {
    return steps.reversed().stream()
        .filter(step -> step.act() == PositionAct.PLACEMENT_EXAMINED)
        .findFirst()
        .orElse(steps.getFirst())
        .at();
  }

  /** Whether its term, if it has one, goes beyond a day. */
  boolean reaches(LocalDate day) {
    return ruling == null || ruling.to() == null || ruling.to().isAfter(day);
  }

  /** Whether it is still to be decided, or in force on a day or after it. */
  boolean binds(LocalDate day) {
    return stage.isOpen()
        || (ruling != null && reaches(day) && (end == null || end.on().isAfter(day)));
  }

  /** Who proposed or prepared it: they do not decide it. */
  Set<UUID> hands() {
    return hands(steps);
  }

  /** Whether a vetting for the one holds for the other: same class, same kontrollorsak. */
  boolean asksTheSame(Placement other) {
    return positionClass == other.positionClass && Objects.equals(reason, other.reason);
  }

  /** Prepared, with its kontrollorsak. */
  Placement prepared(String why, PlacementStep step, int newVersion) {
    return new Placement(
        id,
        positionClass,
        proposal,
        basis,
        why,
        PlacementState.PREPARED,
        null,
        null,
        newVersion,
        and(step));
  }

  /** At another stage before the decision. */
  Placement at(PlacementState next, PlacementStep step, int newVersion) {
    return new Placement(
        id, positionClass, proposal, basis, reason, next, null, null, newVersion, and(step));
  }

  /** Decided. */
  Placement decided(PlacementRuling how, PlacementStep step, int newVersion) {
    return new Placement(
        id,
        positionClass,
        proposal,
        basis,
        reason,
        PlacementState.DECIDED,
        how,
        null,
        newVersion,
        and(step));
  }

  /** Ended from a day on. */
  Placement ended(PlacementEnd how, PlacementStep step, int newVersion) {
    return new Placement(
        id, positionClass, proposal, basis, reason, stage, ruling, how, newVersion, and(step));
  }

  /** Held against a newer version of what it rests on. */
  Placement examined(PlacementStep step, int newVersion) {
    return new Placement(
        id, positionClass, proposal, basis, reason, stage, ruling, end, newVersion, and(step));
  }

  private List<PlacementStep> and(PlacementStep step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    return all;
  }

  private static Set<UUID> hands(List<PlacementStep> steps) {
    return steps.stream()
        .filter(step -> BEFORE_DECISION.contains(step.act()))
        .map(PlacementStep::by)
        .collect(Collectors.toUnmodifiableSet());
  }
}
