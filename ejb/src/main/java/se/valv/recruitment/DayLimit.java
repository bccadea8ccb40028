package se.valv.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;
import se.valv.problem.Throttled;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** How often somebody asks in a day. */
@ApplicationScoped
@Exempt(rule = Rule.NATIVE_SQL, reason = "Counts in one statement, so that no two are counted once")
class DayLimit {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private LegalParameters law;
  @Inject private Desk desk;

  /**
   * Counts a question, whatever becomes of it; says whether it is the last of the day.
   *
   * @throws Throttled when there have been as many as may be; that is on the trail
   */
  public boolean isLast(Actor asker, About about) {
    var today = desk.today();
    int used = transactions.as(asker, () -> used(asker, today));
    int most = transactions.as(asker, () -> law.at(today).number(Parameter.PLACEMENT_CHECKS_A_DAY));
    if (used > most) {
      var act = RecruitmentAct.PLACEMENT_CHECK_LIMITED;
      access.permit(asker, Permission.RECRUITMENT_ASK, new Deed(act, about));
      var tomorrow = today.plusDays(1).atStartOfDay(LegalParameters.SWEDEN).toInstant();
      throw new Throttled(Duration.between(desk.now(), tomorrow));
    }
    return used == most;
  }

  private int used(Actor asker, LocalDate today) {
    return (Integer)
        entities
            .createNativeQuery(
                "insert into valv.placement_use (account_id, day, used) values (?1, ?2, 1)"
                    + " on conflict (account_id) do update set day = excluded.day, used ="
                    + " case when placement_use.day = excluded.day"
                    + " then placement_use.used + 1 else 1 end returning used")
            .setParameter(1, asker.account().value())
            .setParameter(2, today)
            .getSingleResult();
  }
}
