package se.valv.vetting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.identity.ParticipationId;
import se.valv.law.LegalParameters;

/**
 * How a participation is vetted on a day, for decisions that are made on somebody's behalf and
 * answer with no more than their outcome. Read under the reach of the actor who is given; each
 * reading is on the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VettingLookup {

  /** What was approved last counts before what was not. */
  private static final Comparator<CaseContent> BY_WEIGHT =
      Comparator.comparing((CaseContent content) -> content.state().isApproved())
          .thenComparing(content -> content.state().isLive())
          .thenComparing(content -> content.head().openedAt());

  @Inject private CaseRows rows;
  @Inject private LegalParameters law;
  @Inject private Transactions transactions;

  /**
   * How one stands on a day; none without a case in reach. All its cases are opened, whatever the
   * first one says. One that ended without placement is told as if there were none, so that no
   * answer that is kept remembers it when it is erased.
   */
  public Optional<Vetted> of(Actor actor, ParticipationId one, LocalDate day) {
    var terms = Terms.of(transactions.as(actor, law::today));
    return rows.of(actor, CaseAct.CASE_FACTS_READ, Set.of(one.value())).stream()
        .map(CaseRows.Found::content)
        .filter(content -> content.isOf(one.value()))
        .max(BY_WEIGHT)
        .map(content -> told(content, day, terms));
  }

  private static Vetted told(CaseContent content, LocalDate day, Terms terms) {
    return content.state() == CaseState.ENDED_WITHOUT_PLACEMENT
        ? Vetted.NOT
        : Vetted.of(content, day, terms);
  }
}
