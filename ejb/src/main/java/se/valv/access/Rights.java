package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.LabelId;

/**
 * Reads what the running transaction's actor rests on, and asks {@link NeedToKnow}. Every query
 * runs under row-level security: of labels and needs it sees only those that concern the actor.
 */
@ApplicationScoped
class Rights {

  private static final String PARTS =
      "select l.id, l.securityClass, c.clause, c.compartmentId"
          + " from LabelRow l join ClauseRow c on c.labelId = l.id";

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Whether the actor may do this with what the label covers, now. */
  public Decision decide(Actor actor, Label label, Action action, Relation relation) {
    var now = clock.instant();
    return ruleOn(now).decide(holdingsOf(actor), label, action, relation, now);
  }

  /** All that the actor may do with what the label covers, now. */
  public Set<Action> permitted(Actor actor, Label label) {
    var now = clock.instant();
    var rule = ruleOn(now);
    var holdings = holdingsOf(actor);
    return Arrays.stream(Action.values())
        .filter(action -> permits(rule, holdings, label, action, now))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The labels on which the actor may do all of these, now. */
  public Map<LabelId, Label> reach(Actor actor, Set<Action> actions) {
    var now = clock.instant();
    var rule = ruleOn(now);
    var holdings = holdingsOf(actor);
    return labels().entrySet().stream()
        .filter(l -> actions.stream().allMatch(a -> permits(rule, holdings, l.getValue(), a, now)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The compartments of which the actor has an awake need for one of these actions. */
  public Set<CompartmentId> needed(Actor actor, Set<Action> actions) {
    var now = clock.instant();
    return holdingsOf(actor).needs().stream()
        .filter(n -> actions.stream().anyMatch(a -> n.covers(a, SecurityClass.NONE, now)))
        .map(Need::compartment)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A label in reach, or empty. */
  public Optional<Label> label(LabelId id) {
    var parts =
        entities
            .createQuery(PARTS + " where l.id = :id", Object[].class)
            .setParameter("id", id.value())
            .getResultStream()
            .map(ClauseRow.Part::of)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(toLabel(parts));
  }

  /** Every label that the database lets the actor see. */
  public Map<LabelId, Label> labels() {
    var byLabel =
        entities
            .createQuery(PARTS, Object[].class)
            .getResultStream()
            .map(ClauseRow.Part::of)
            .collect(Collectors.groupingBy(ClauseRow.Part::labelId));
    var labels = new HashMap<LabelId, Label>();
    byLabel.forEach((id, parts) -> labels.put(new LabelId(id), toLabel(parts)));
    return labels;
  }

  private static boolean permits(
      NeedToKnow rule, Holdings holdings, Label label, Action action, Instant now) {
    return switch (rule.decide(holdings, label, action, Relation.OTHER, now)) {
      case Decision.Permit p -> true;
      case Decision.Deny d -> false;
    };
  }

  private static Label toLabel(List<ClauseRow.Part> parts) {
    Map<Integer, Set<CompartmentId>> clauses =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    ClauseRow.Part::clause,
                    Collectors.mapping(
                        p -> new CompartmentId(p.compartmentId()), Collectors.toSet())));
    return new Label(
        SecurityClass.valueOf(parts.getFirst().securityClass()), Set.copyOf(clauses.values()));
  }

  /** The rule under the requirements of the day. */
  public NeedToKnow ruleOn(Instant now) {
    var rows =
        entities
            .createQuery(
                "select t from ThresholdRow t where t.validFrom <= :day"
                    + " and (t.validTo is null or t.validTo > :day)",
                ThresholdRow.class)
            .setParameter("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
            .getResultStream();
    return new NeedToKnow(
        rows.collect(Collectors.toMap(ThresholdRow::securityClass, ThresholdRow::toRequirement)));
  }

  /** What the actor rests on. */
  public Holdings holdingsOf(Actor actor) {
    var account = actor.account().value();
    var needs = own(NeedRow.class, account, NeedRow::toNeed);
    var standings = own(StandingRow.class, account, s -> Optional.of(s.toStanding()));
    return new Holdings(standings, needs);
  }

  private <R, T> List<T> own(Class<R> row, UUID account, Function<R, Optional<T>> read) {
    return entities
        .createQuery(
            "select r from "
                + row.getSimpleName()
                + " r where r.participationId in (select p.participationId"
                + " from AccountParticipation p where p.accountId = :account)",
            row)
        .setParameter("account", account)
        .getResultStream()
        .map(read)
        .flatMap(Optional::stream)
        .toList();
  }
}
