package se.valv.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Delegate;
import se.valv.access.Delegations;
import se.valv.access.Role;
import se.valv.access.Transactions;
import se.valv.identity.OperatorId;
import se.valv.law.Law;
import se.valv.law.LegalParameters;
import se.valv.problem.NotFound;

/** Who asks, who answers on his behalf, and which law and day it is. */
@ApplicationScoped
class Desk {

  @Inject private Delegations delegations;
  @Inject private Compartments compartments;
  @Inject private Transactions transactions;
  @Inject private LegalParameters law;
  @Inject private RecruitmentRows rows;
  @Inject private Clock clock;

  /** The system actor that answers and keeps on somebody's behalf. */
  public Actor answering(Actor asker) {
    return delegations.of(asker, Delegate.PLACEMENT_CHECK);
  }

  /** Whether somebody is HR where a position is. */
  public static boolean isFor(Actor asker, OperatorId operator, @Nullable UUID unit) {
    var units = Optional.ofNullable(unit).stream().toList();
    return asker.roles().stream()
        .filter(held -> held.role() == Role.HR && held.covers(operator.value(), units))
        .anyMatch(held -> held.unit().isEmpty() || unit != null);
  }

  /**
   * A case that somebody opened himself, read on his behalf.
   *
   * @throws NotFound when there is none: another's is as none
   */
  public Kept<CaseContent> own(Actor asker, Actor answering, RecruitmentCaseId id) {
    var found = rows.read(answering, RecruitmentAct.RECRUITMENT_READ, id, Shelf.CASES);
    if (!found.content().openedBy().equals(asker.account().value())) {
      throw new NotFound();
    }
    return found;
  }

  /** The operators of whose compartments an actor knows. */
  public Set<OperatorId> operators(Actor actor) {
    return compartments.operators(actor, Set.of());
  }

  /** The law of today. */
  public Law law(Actor actor) {
    return transactions.as(actor, law::today);
  }

  /** Now, to the second: what is told of it is always as long. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Today, in Sweden. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }
}
