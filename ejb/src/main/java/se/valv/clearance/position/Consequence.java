package se.valv.clearance.position;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import se.valv.classification.PositionClass;

/**
 * What an ended placement asks of whoever vets: for every participation in the position.
 *
 * @param duty what
 * @param placement the placement that ended
 * @param on from which day
 */
public record Consequence(Duty duty, PlacementId placement, LocalDate on) {

  /** All of them, in the order in which the placements were proposed. */
  static List<Consequence> of(PositionContent content) {
    return content.placements().stream().flatMap(p -> of(content, p)).toList();
  }

  private static Stream<Consequence> of(PositionContent content, Placement placement) {
    var ruling = placement.ruling();
    var end = placement.end();
    var last = end != null ? end.on() : ruling == null ? null : ruling.to();
    if (last == null) {
      return Stream.of();
    }
    var next = end == null ? null : end.successor();
    if (next != null && content.find(next).filter(placement::asksTheSame).isPresent()) {
      return Stream.of();
    }
    var duties = EnumSet.noneOf(Duty.class);
    if (placement.positionClass() != PositionClass.UTAN_KLASS) {
      duties.add(Duty.DEREGISTER);
    }
    if (next != null) {
      duties.add(Duty.NEW_VETTING);
    }
    return duties.stream().map(duty -> new Consequence(duty, placement.id(), last));
  }

  /** What is asked for. */
  public enum Duty {
    /** Avanmälan of the register check, without delay (SSF 5:20). */
    DEREGISTER,
    /** Another vetting, in all its steps (SSF 5:20). */
    NEW_VETTING
  }
}
