package se.valv.clearance.position;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;

/**
 * What a delegated decision needs to know of a position on a day. No page and no answer shows it as
 * it is.
 *
 * @param id which
 * @param code what the personnel system calls it
 * @param operator the verksamhetsutövare
 * @param unit unit that it belongs to
 * @param kind how whoever holds it takes part; whether that is exempt by law
 * @param sensitive whether it is part of säkerhetskänslig verksamhet
 * @param disclosure what may be said of its status
 * @param placement the placement in force on the day; none when there is none
 */
public record PlacedPosition(
    PositionId id,
    PositionCode code,
    UUID operator,
    @Nullable UUID unit,
    PositionKind kind,
    boolean sensitive,
    Disclosure disclosure,
    @Nullable InForce placement) {

  static PlacedPosition on(LocalDate day, Found found) {
    var content = found.content();
    var what = content.description();
    return new PlacedPosition(
        found.id(),
        what.code(),
        content.head().operator(),
        what.unit(),
        what.kind(),
        what.sensitive(),
        what.disclosure(),
        content.inForce(day).map(p -> InForce.of(content, p)).orElse(null));
  }

  /** Says nothing of the position. */
  @Override
  public String toString() {
    return "PlacedPosition[" + id + "]";
  }

  /**
   * A placement in force.
   *
   * @param positionClass in which class, or in none
   * @param reason names the kontrollorsak together with the class: the same from the first
   *     placement that had both until one of them changes, so a vetting for it holds as long
   * @param from first day
   * @param to first day on which it no longer is in force, as far as is known
   */
  public record InForce(
      PositionClass positionClass, PlacementId reason, LocalDate from, @Nullable LocalDate to) {

    static InForce of(PositionContent content, Placement placement) {
      var ruling = Objects.requireNonNull(placement.ruling());
      var end = placement.end();
      var to = end == null ? ruling.to() : end.on();
      return new InForce(placement.positionClass(), content.reason(placement), ruling.from(), to);
    }
  }
}
