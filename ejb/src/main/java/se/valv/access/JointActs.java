package se.valv.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.problem.NotFound;
import se.valv.problem.Tampered;

/**
 * The same door as {@link AccessControl}, for acts on several records that are one: all of them
 * with an entry for each in one transaction, or none. What one of them may not be done with is
 * {@link NotFound} for all; {@link se.valv.problem.Stale} when one has moved.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JointActs {

  @Inject private Transactions transactions;
  @Inject private Decisions decisions;
  @Inject private Labels labels;
  @Inject private Making making;
  @Inject private AuditTrail trail;
  @Inject private Alarm alarm;

  /** Does them in their order. */
  public void perform(Actor actor, List<JointAct> acts) {
    try {
      transactions.as(
          actor,
          () -> {
            acts.forEach(act -> perform(actor, act));
            return acts.size();
          });
    } catch (NotFound refused) {
      transactions.as(
          actor, () -> acts.stream().map(a -> trail.record(refusal(actor, a))).toList());
      throw refused;
    } catch (Tampered found) {
      alarm.refused(
          About.object(acts.getFirst().id().kind(), acts.getFirst().id().object()), found);
      throw found;
    }
  }

  /**
   * Does what is made of what is there now; made and done anew when others save in between. Of
   * nothing it does nothing.
   */
  public void performAnew(Actor actor, Supplier<List<JointAct>> made) {
    Again.saving(
        made,
        acts -> {
          if (!acts.isEmpty()) {
            perform(actor, acts);
          }
          return acts;
        });
  }

  private void perform(Actor actor, JointAct act) {
    var grant = granted(actor, act);
    making.made(
        grant,
        act.act(),
        act instanceof JointAct.Alter alter ? alter.purpose() : null,
        given -> {
          act.work().accept(given);
          return given;
        });
  }

  private Grant granted(Actor actor, JointAct act) {
    return switch (act) {
      case JointAct.Make make -> {
        if (!(decisions.mayMake(actor, make.right(), make.id().kind(), make.label())
            instanceof Decisions.Writable way)) {
          throw new NotFound();
        }
        labels.ensure(make.label());
        var header = new RecordHeader(make.id().object(), make.id().kind(), make.label().id(), 1);
        yield Grant.toMake(actor, way.action(), header);
      }
      case JointAct.Alter alter ->
          decisions
              .permitted(actor, alter.right(), alter.id())
              .map(header -> Making.next(actor, alter.right(), header, alter.version()))
              .orElseThrow(NotFound::new);
    };
  }

  private static AuditEntry refusal(Actor actor, JointAct act) {
    return Entries.notFound(actor, act.act(), act.id().kind(), act.id().object());
  }
}
