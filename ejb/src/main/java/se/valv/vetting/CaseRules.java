package se.valv.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Transactions;
import se.valv.analysis.plan.PlanRules;
import se.valv.analysis.plan.Who;
import se.valv.clearance.position.PlacedPosition;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionLookup;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;
import se.valv.vetting.CaseRows.Found;

/** What the law of the day, the organisation and the positions say of vetting cases. */
@ApplicationScoped
class CaseRules {

  @Inject private LegalParameters law;
  @Inject private PositionLookup positions;
  @Inject private Compartments compartments;
  @Inject private Transactions transactions;
  @Inject private PlanRules plans;
  @Inject private Clock clock;

  /** The law of today. */
  public Terms terms(Actor actor) {
    return Terms.of(transactions.as(actor, law::today));
  }

  /** Today, in Sweden. */
  public LocalDate today() {
    return plans.today();
  }

  /** Days within which a participation that ended is deregistered. */
  public int deregistrationTerm(Actor actor) {
    return transactions.as(actor, law::today).number(Parameter.DEREGISTRATION_TERM);
  }

  /** How these positions are placed today, of those in reach. */
  public List<PlacedPosition> placed(Actor actor, Collection<UUID> among) {
    var ids = among.stream().map(PositionId::new).collect(Collectors.toSet());
    return positions.on(actor, ids, plans.today());
  }

  /** What may be done in a case. */
  public CaseSteps steps(Actor actor, Found found) {
    var content = found.content();
    var subject = content.head().subject();
    var among = subject == null ? List.<UUID>of() : List.of(subject.position());
    var placed = placed(actor, among).stream().findFirst().orElse(null);
    var today = transactions.as(actor, law::today);
    var cover =
        Optional.ofNullable(placed)
            .flatMap(position -> Optional.ofNullable(position.placement()))
            .map(Cover::of)
            .orElse(null);
    var operator = new OperatorId(content.head().operator());
    var function = today.function(Parameter.VETTING_FUNCTION, operator);
    var hand = new Hand(who(actor, found, placed), function);
    return new CaseSteps(content, hand, new Circumstances(clock.instant(), Terms.of(today), cover));
  }

  /** Who somebody is where the position is; if that is out of reach, at its operator. */
  private Who who(Actor actor, Found found, @Nullable PlacedPosition placed) {
    var unit =
        Optional.ofNullable(placed)
            .flatMap(position -> Optional.ofNullable(position.unit()))
            .stream()
            .toList();
    var label = compartments.describe(actor, found.grant().label());
    return plans.who(actor, found.content().head().operator(), unit, label);
  }
}
