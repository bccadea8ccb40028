package se.valv.authorisation.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.law.LegalParameters;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.Structures;
import se.valv.problem.FieldChecks;
import se.valv.search.text.SwedishOrder;

/**
 * The operators that there are today, and their units. They are public, and so not on the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Places {

  @Inject private Transactions transactions;
  @Inject private Structures structures;
  @Inject private Clock clock;
  @Inject private People people;

  /** All operators, by name. */
  public List<OperatorView> operators(Actor actor) {
    return transactions.as(actor, () -> operators(structures.all()));
  }

  /** The operators that the actor takes part in, by name. */
  public List<OperatorView> mine(Actor actor) {
    return transactions.as(
        actor,
        () -> {
          var own =
              people.participations().values().stream()
                  .filter(p -> p.holders().stream().anyMatch(h -> h.id().equals(actor.account())))
                  .map(p -> p.place().operator())
                  .collect(Collectors.toSet());
          return operators(structures.all()).stream()
              .filter(operator -> own.contains(operator.id()))
              .toList();
        });
  }

  /** All units, by name. */
  public List<UnitView> units(Actor actor) {
    return transactions.as(actor, () -> units(structures.all()));
  }

  private List<OperatorView> operators(Structure structure) {
    var today = today();
    return structure.operatorsOn(today).stream()
        .flatMap(o ->
            o.history().on(today).stream()
                .map(form -> new OperatorView(o.id(), o.code(), form.name())))
        .toList();
  }

  private List<UnitView> units(Structure structure) {
    var today = today();
    return structure.units().stream()
        .flatMap(u ->
            u.history().on(today).stream()
                .map(form -> new UnitView(u.id(), u.operator(), u.code(), form.name())))
        .sorted(Comparator.comparing(u -> SwedishOrder.key(u.name())))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
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
