package se.valv.authorisation.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;

/** The operators of the installation and their units. They are public, and so not on the trail. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Places {

  @Inject private Transactions transactions;
  @Inject private PlaceRows rows;

  /** All operators, by name. */
  public List<OperatorView> operators(Actor actor) {
    return transactions.as(
        actor, () -> rows.operators().stream().map(OperatorRow::toView).toList());
  }

  /** All units, by name. */
  public List<UnitView> units(Actor actor) {
    return transactions.as(actor, () -> rows.units().stream().map(UnitRow::toView).toList());
  }

  /** Names a place that is none: an operator that is not there, or a unit that is another's. */
  public void check(Actor actor, FieldChecks checks, OperatorId operator, @Nullable UnitId unit) {
    checks.that(
        operators(actor).stream().anyMatch(o -> o.id().equals(operator)), "operator", "UNKNOWN");
    checks.that(
        unit == null
            || units(actor).stream()
                .anyMatch(u -> u.id().equals(unit) && u.operator().equals(operator)),
        "unit",
        "UNKNOWN");
  }

  /**
   * An operator.
   *
   * @param id its id
   * @param code short code, part of registration numbers
   * @param name name in words
   */
  public record OperatorView(OperatorId id, String code, String name) {}

  /**
   * A unit.
   *
   * @param id its id
   * @param operator whose
   * @param code short code
   * @param name name in words
   */
  public record UnitView(UnitId id, OperatorId operator, String code, String name) {}
}
