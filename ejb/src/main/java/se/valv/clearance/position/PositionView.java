package se.valv.clearance.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.classification.SecurityClass;
import se.valv.problem.NotFound;

/**
 * A position as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param may what else the reader may do with it
 * @param head what never changes of it
 * @param editions what it was, the newest last
 * @param placements the newest first
 * @param ending that it is no more
 * @param consequences what its ended placements ask of whoever vets
 * @param proposable whether the reader may propose how it is placed
 */
public record PositionView(
    PositionId id,
    int version,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    Set<Action> may,
    PositionHead head,
    List<Edition> editions,
    List<PlacementView> placements,
    @Nullable Ending ending,
    List<Consequence> consequences,
    boolean proposable) {

  static PositionView from(Found found, Hand hand, PlacementSteps.Moment now) {
    var content = found.content();
    var steps = new PlacementSteps(content, hand, now);
    var placements =
        content.placements().reversed().stream()
            .map(p -> new PlacementView(p, p.on(now.today()), authority(p, hand), steps.open(p)))
            .toList();
    return new PositionView(
        found.id(),
        found.version(),
        found.label().securityClass(),
        found.label().compartments(),
        found.label().permitted(),
        content.head(),
        content.editions(),
        placements,
        content.ending(),
        Consequence.of(content),
        steps.unproposable().isEmpty());
  }

  private static Authority authority(Placement placement, Hand hand) {
    var ruling = placement.ruling();
    return ruling == null ? hand.authority(placement.positionClass()) : ruling.authority();
  }

  /** What it is now. */
  public Description description() {
    return editions.getLast().description();
  }

  /** The placement in force today. */
  public Optional<PlacementView> inForce() {
    return placements.stream().filter(p -> p.state() == PlacementState.IN_FORCE).findFirst();
  }

  /** The placement that somebody has still to decide on. */
  public Optional<PlacementView> waiting() {
    return placements.stream().filter(p -> p.state().isOpen()).findFirst();
  }

  /** One of the placements; {@link NotFound} when it has no such. */
  public PlacementView placement(PlacementId placement) {
    return placements.stream()
        .filter(p -> p.placement().id().equals(placement))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Says nothing of the position. */
  @Override
  public String toString() {
    return "PositionView[" + id + "]";
  }
}
