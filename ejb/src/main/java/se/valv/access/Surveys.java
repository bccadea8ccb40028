package se.valv.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.Conflict;
import se.valv.problem.Tampered;

/**
 * The same door as {@link AccessControl}, for many records of one kind at once: a map, a report, an
 * export. Decided by the same rule, one entry on the trail for each record, all in one transaction.
 * What the actor may not do it with is not among the answers, and can't be told from what is not
 * there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Surveys {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Transactions transactions;
  @Inject private Decisions decisions;
  @Inject private AuditTrail trail;
  @Inject private Alarm alarm;

  /** Grants for all records of a kind with which the actor may do this; none is no refusal. */
  public List<Grant> require(Actor actor, Action action, Act act, Kind kind) {
    return granted(actor, action, act, kind, () -> decisions.permittedOf(actor, action, kind));
  }

  /**
   * Grants for those of these records with which the actor may do this. Each of the others leaves
   * the entry of a refusal.
   */
  public List<Grant> require(
      Actor actor, Action action, Act act, Kind kind, Collection<ObjectId> among) {
    if (among.isEmpty()) {
      return List.of();
    }
    return granted(
        actor,
        action,
        act,
        kind,
        () -> {
          var permitted = decisions.permittedOf(actor, action, kind, Set.copyOf(among));
          var refused = new HashSet<>(among);
          permitted.forEach(header -> refused.remove(header.object()));
          refused.forEach(id -> trail.record(refused(actor, act, kind, id)));
          return permitted;
        });
  }

  /**
   * The records that grants are for, in their order; a {@link Conflict} when one moved since the
   * decision.
   */
  public <T extends ProtectedRecord> List<T> fetch(Actor actor, List<Grant> grants, Class<T> type) {
    var found = transactions.as(actor, () -> rows(grants, type));
    return grants.stream()
        .map(grant ->
            Optional.ofNullable(found.get(grant.object()))
                .filter(r -> r.version() == grant.version() && r.label().equals(grant.label()))
                .orElseThrow(Conflict::new))
        .toList();
  }

  private <T extends ProtectedRecord> Map<ObjectId, T> rows(List<Grant> grants, Class<T> type) {
    if (grants.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select r from " + type.getSimpleName() + " r where r.id in :ids", type)
        .setParameter("ids", grants.stream().map(grant -> grant.object().value()).toList())
        .getResultStream()
        .collect(Collectors.toMap(ProtectedRecord::id, Function.identity()));
  }

  private List<Grant> granted(
      Actor actor, Action action, Act act, Kind kind, Supplier<List<RecordHeader>> decided) {
    try {
      return transactions.as(
          actor,
          () -> {
            var headers = decided.get();
            headers.forEach(header -> trail.record(done(actor, act, header)));
            return headers.stream().map(header -> new Grant(actor, action, header)).toList();
          });
    } catch (Tampered found) {
      alarm.refused(About.kind(kind), found);
      throw found;
    }
  }

  private static AuditEntry done(Actor actor, Act act, RecordHeader header) {
    var about = new About(header.kind(), header.object(), header.version(), header.label());
    return AuditEntry.of(actor.by(), act, about, Outcome.DONE);
  }

  private static AuditEntry refused(Actor actor, Act act, Kind kind, ObjectId id) {
    return AuditEntry.of(actor.by(), act, About.object(kind, id), Outcome.NOT_FOUND);
  }
}
