package se.valv.clearance.position;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.access.References;
import se.valv.access.Surveys;
import se.valv.analysis.Scopes;
import se.valv.identity.Kind;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.registration.RegistrationNumbers;

/**
 * Positions (befattningar): register, read, describe anew, end. Lists and finding are searches. A
 * position stays under the label that it was registered under.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Positions {

  private static final Comparator<PositionView> BY_TITLE =
      Comparator.comparing((PositionView position) -> position.description().title())
          .thenComparing(position -> position.head().number());

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private References references;
  @Inject private RegistrationNumbers numbers;
  @Inject private Scopes scopes;
  @Inject private PositionRows rows;
  @Inject private PositionRules rules;
  @Inject private Clock clock;

  /** Registers a position under its class and compartments, and gives it a number. */
  public PositionId register(Actor actor, DescribePosition input) {
    check(actor, input);
    var id = PositionId.random();
    var label = input.label();
    var prefix = numbers.prefix(actor, label);
    return access.create(
        actor,
        PositionAct.POSITION_REGISTERED,
        id,
        label,
        grant -> {
          var now = clock.instant();
          var by = actor.account().value();
          var number = numbers.next(prefix, label.id());
          var head = new PositionHead(number, input.operator().value(), now, by);
          var first = new Edition(1, input.description(), now, by);
          rows.add(grant, input, new PositionContent(head, List.of(first), List.of(), null));
          return id;
        });
  }

  /** Takes part of a position. On the trail before it is decrypted. */
  public PositionView read(Actor actor, PositionId id) {
    return views(actor, List.of(rows.read(actor, id))).getFirst();
  }

  /** Takes part of those of these in reach, by title, as {@link #read} does of one. */
  public List<PositionView> read(Actor actor, Collection<PositionId> ids) {
    return views(actor, rows.among(actor, ids));
  }

  /**
   * Takes part of those of these that the actor may take out of the register, each on the trail,
   * and says which label dominates those of all.
   */
  public TakenOut takeOut(Actor actor, Collection<PositionId> ids) {
    var among = ids.stream().map(PositionId::object).collect(Collectors.toSet());
    var act = PositionAct.POSITION_TAKEN_OUT;
    var grants = surveys.require(actor, Action.EXPORT, act, Kind.POSITION, among);
    var join = grants.isEmpty() ? null : surveys.join(actor, grants);
    return new TakenOut(join, views(actor, rows.granted(actor, grants)));
  }

  /**
   * Describes a position anew; what it was is kept. {@link Stale} when {@code version} is no longer
   * the newest. Operator, class and compartments stay.
   */
  public PositionView change(Actor actor, PositionId id, int version, DescribePosition input) {
    var before = rows.read(actor, id);
    new FieldChecks()
        .that(input.label().id().equals(before.grant().label()), "compartments", "NOT_CHANGED_HERE")
        .that(
            input.operator().value().equals(before.content().head().operator()),
            "operator",
            "NOT_CHANGED_HERE")
        .orThrow();
    check(actor, input);
    var by = actor.account().value();
    var next = before.content().described(input.description(), version + 1, clock.instant(), by);
    save(actor, PositionAct.POSITION_CHANGED, before, version, next);
    return read(actor, id);
  }

  /**
   * Ends a position from a day on: once nothing is decided of its placement beyond that day, so
   * that nobody forgets to deregister whoever holds it.
   *
   * @throws Stale when {@code version} is no longer the newest
   */
  public PositionView end(Actor actor, PositionId id, int version, EndPosition input) {
    var before = rows.read(actor, id);
    var content = before.content();
    new FieldChecks()
        .that(content.ending() == null, "on", "NOT_IN_THIS_STATE")
        .that(!input.on().isBefore(rules.today()), "on", "HAS_BEEN")
        .that(content.placements().stream().noneMatch(p -> p.binds(input.on())), "on", "PLACED")
        .orThrow();
    var ending = new Ending(input.on(), input.text(), clock.instant(), actor.account().value());
    save(actor, PositionAct.POSITION_ENDED, before, version, content.ended(ending));
    return read(actor, id);
  }

  private void save(Actor actor, PositionAct act, Found before, int version, PositionContent next) {
    if (before.version() != version) {
      throw new Stale();
    }
    access.alter(
        actor,
        act,
        before.id(),
        version,
        grant -> {
          rows.replace(grant, before, next);
          return next;
        });
  }

  /** No position is where nothing is, nor touches what can't be seen or may not be pointed at. */
  private void check(Actor actor, DescribePosition input) {
    var unit = Optional.ofNullable(input.description().unit()).stream().map(UnitId::new).toList();
    try {
      scopes.check(actor, input.operator(), unit);
    } catch (Invalid unknown) {
      throw new Invalid(
          unknown.errors().stream()
              .map(e -> e.field().equals("scope") ? new Invalid.FieldError("unit", e.code()) : e)
              .toList());
    }
    var asked = input.description().assets().stream().map(t -> t.asset().object()).toList();
    var held =
        references.holdable(actor, PositionAct.POSITION_REFERRED, input.label(), Kind.ASSET, asked);
    var checks = new FieldChecks();
    for (int i = 0; i < asked.size(); i++) {
      checks.that(held.contains(asked.get(i)), "assets[" + i + "]", "NOT_REFERABLE");
    }
    checks.orThrow();
  }

  private List<PositionView> views(Actor actor, List<Found> found) {
    var hands = rules.hands(actor);
    return found.stream()
        .map(one -> PositionView.from(one, hands.of(one), rules.now(one.version() + 1)))
        .sorted(BY_TITLE)
        .toList();
  }

  /**
   * What is to leave the register.
   *
   * @param join the label that dominates those of all; none of nothing
   * @param positions by title
   */
  public record TakenOut(@Nullable Label join, List<PositionView> positions) {}
}
