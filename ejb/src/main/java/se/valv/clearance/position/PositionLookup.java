package se.valv.clearance.position;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.valv.access.Actor;

/**
 * How positions are placed on a day, for decisions that are made on somebody's behalf and answer
 * with no more than their outcome. Read under the reach of the actor who is given; each reading is
 * on the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PositionLookup {

  @Inject private PositionRows rows;

  /** Those of these positions that are there on a day, in no particular order. */
  public List<PlacedPosition> on(Actor actor, Collection<PositionId> among, LocalDate day) {
    return rows.among(actor, among).stream()
        .filter(found -> found.content().standsOn(day))
        .map(found -> PlacedPosition.on(day, found))
        .toList();
  }

  /**
   * The one of these positions that has a code, on a day. All of them are opened, whichever is
   * asked for; nothing when none has the code, or when several do.
   *
   * @param among those that may be asked about, such as those of a recruitment case
   */
  public Optional<PlacedPosition> byCode(
      Actor actor, Collection<PositionId> among, PositionCode code, LocalDate day) {
    var named = on(actor, among, day).stream().filter(p -> p.code().equals(code)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
