package se.valv.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.valv.access.Decision.Deny;
import se.valv.access.Decision.Permit;
import se.valv.access.Decision.Rule;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;

/**
 * The law's rule, as one pure and total function: only who is judged reliable, has sufficient
 * knowledge of säkerhetsskydd and needs the information for his work may take part of it (SSF 2:2).
 * Rank gives nothing. Its twin in SQL is {@code valv.reach}.
 */
public final class NeedToKnow {

  private final Map<SecurityClass, ClassRequirement> requirements;

  /** The rule under the requirements of one day. Refuses a table with a class missing. */
  public NeedToKnow(Map<SecurityClass, ClassRequirement> requirements) {
    this.requirements = new EnumMap<>(requirements);
    for (var securityClass : SecurityClass.values()) {
      if (!this.requirements.containsKey(securityClass)) {
        throw new IllegalArgumentException("no requirement for class " + securityClass.code());
      }
    }
  }

  /**
   * Whether the holder of these standings and needs may do this with what this label covers, now.
   * For each clause there must be one need whose own standing is good; needs of different
   * participations never add up within a clause, nor borrow each other's standing.
   */
  public Decision decide(
      Holdings holdings, Label label, Action action, Relation relation, Instant now) {
    if (action == Action.APPROVE && relation == Relation.SELF) {
      return new Deny(Rule.OWN_APPROVAL);
    }
    return label.ordered().stream()
        .flatMap(
            c -> obstacle(holdings, Set.copyOf(c), label.securityClass(), action, now).stream())
        .findFirst()
        .<Decision>map(Deny::new)
        .orElseGet(Permit::new);
  }

  private Optional<Rule> obstacle(
      Holdings holdings,
      Set<CompartmentId> clause,
      SecurityClass securityClass,
      Action action,
      Instant now) {
    var obstacles =
        holdings.needs().stream()
            .filter(n -> clause.contains(n.compartment()) && n.covers(action, securityClass, now))
            .map(n -> obstacle(n, holdings.standingOf(n.participation()), securityClass, now))
            .toList();
    if (obstacles.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return obstacles.stream()
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .or(() -> Optional.of(Rule.NO_NEED));
  }

  private Optional<Rule> obstacle(
      Need need, Optional<Standing> standing, SecurityClass securityClass, Instant now) {
    var required = requirement(securityClass);
    if (!required.needsStanding()) {
      return Optional.empty();
    }
    if (standing.isEmpty() || !standing.get().reliableAt(now)) {
      return Optional.of(Rule.NOT_RELIABLE);
    }
    if (!standing.get().knowledgeableAt(now)) {
      return Optional.of(Rule.NOT_KNOWLEDGEABLE);
    }
    var held = standing.get().positionClass();
    var exceptional =
        need.upTo().filter(securityClass::equals).isPresent()
            && required.exceptional().map(held::atLeast).orElse(false);
    return held.atLeast(required.positionClass()) || exceptional
        ? Optional.empty()
        : Optional.of(Rule.POSITION_CLASS);
  }

  private ClassRequirement requirement(SecurityClass securityClass) {
    return Objects.requireNonNull(requirements.get(securityClass));
  }

  /**
   * What an account rests on.
   *
   * @param standings one for each participation that has one
   * @param needs all, asleep or awake
   */
  public record Holdings(Collection<Standing> standings, Collection<Need> needs) {

    Optional<Standing> standingOf(ParticipationId participation) {
      return standings.stream().filter(s -> s.participation().equals(participation)).findFirst();
    }
  }
}
