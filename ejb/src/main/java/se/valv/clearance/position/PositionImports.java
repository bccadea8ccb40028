package se.valv.clearance.position;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.access.Transactions;
import se.valv.analysis.Scopes;
import se.valv.exchange.Preview;
import se.valv.identity.Kind;
import se.valv.organisation.structure.Structures;
import se.valv.registration.RegistrationNumbers;
import se.valv.search.Filters;
import se.valv.search.Search;

/**
 * Positions from a file: looked at row by row first, registered all together or not at all. Which
 * assets they touch is for a human to say, of each. A code that is taken out of the reader's reach
 * is not seen, and is no key anyway.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PositionImports {

  @Inject private JointActs acts;
  @Inject private Search search;
  @Inject private RegistrationNumbers numbers;
  @Inject private Scopes scopes;
  @Inject private Structures structures;
  @Inject private Transactions transactions;
  @Inject private PositionRows rows;
  @Inject private Clock clock;

  /** What every row of a file amounts to; changes nothing. */
  public Preview<Description> preview(Actor actor, PositionsUnder under, byte[] file) {
    scopes.check(actor, under.operator(), List.of());
    return PositionTable.read(file, units(actor, under), codes(actor, under));
  }

  /**
   * Registers what a file holds.
   *
   * @return how many positions
   * @throws se.valv.problem.Invalid when one row is wrong
   * @throws se.valv.problem.NotFound when the actor may not register positions under the label
   */
  public int take(Actor actor, PositionsUnder under, byte[] file) {
    var inputs = preview(actor, under, file).values().stream().map(under::position).toList();
    var prefix = numbers.prefix(actor, under.label());
    acts.perform(actor, inputs.stream().map(input -> registered(actor, input, prefix)).toList());
    return inputs.size();
  }

  private JointAct registered(Actor actor, DescribePosition input, String prefix) {
    var label = input.label();
    var by = actor.account().value();
    return new JointAct.Make(
        PositionAct.POSITION_REGISTERED,
        Action.WRITE,
        PositionId.random(),
        label,
        grant -> {
          var now = clock.instant();
          var number = numbers.next(prefix, label.id());
          var head = new PositionHead(number, input.operator().value(), now, by);
          var first = new Edition(1, input.description(), now, by);
          rows.add(grant, input, new PositionContent(head, List.of(first), List.of(), null));
        });
  }

  private Map<String, UUID> units(Actor actor, PositionsUnder under) {
    return transactions.as(actor, () -> structures.all().units()).stream()
        .filter(unit -> unit.operator().equals(under.operator()))
        .collect(Collectors.toMap(unit -> unit.code(), unit -> unit.id().value()));
  }

  private Set<String> codes(Actor actor, PositionsUnder under) {
    var its = Map.of(PositionKeyword.OPERATOR, under.operator().value().toString());
    var filters = new Filters(Set.of(), Set.of(), its, null, null);
    return search.listAll(actor, PositionAct.POSITIONS_LISTED, Kind.POSITION, filters).stream()
        .map(hit -> hit.keywords().get(PositionKeyword.CODE))
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
