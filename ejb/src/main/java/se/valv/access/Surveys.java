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
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.RecordId;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
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
  @Inject private Making making;
  @Inject private Labels labels;
  @Inject private Rights rights;

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
          refused.forEach(id -> trail.record(Entries.notFound(actor, act, kind, id)));
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

  /** The label of whatever is made from all of these: it dominates the label of each. */
  public Label join(Actor actor, List<Grant> grants) {
    var ids = grants.stream().map(Grant::label).distinct().toList();
    return transactions.as(
        actor,
        () ->
            ids.stream()
                .map(id -> rights.label(id).orElseThrow(NotFound::new))
                .reduce(Label::join)
                .orElseThrow());
  }

  /**
   * Makes several records of one kind under one label: their entries and all of {@code work} in one
   * transaction, or nothing. Refuses as {@link AccessControl#create} does.
   */
  public <T> List<T> create(
      Actor actor, Act act, List<? extends RecordId> ids, Label label, Function<Grant, T> work) {
    var kind = ids.getFirst().kind();
    var action =
        switch (transactions.as(actor, () -> decisions.mayMake(actor, kind, label))) {
          case Decisions.Writable w -> w.action();
          case Decisions.Unwritable u -> throw unwritable(actor, act, kind, u);
        };
    return transactions.as(
        actor,
        () -> {
          labels.ensure(label);
          return ids.stream()
              .map(id -> new RecordHeader(id.object(), kind, label.id(), 1))
              .map(header -> {
                var made = making.made(new Grant(actor, action, header), act, null, work);
                entities.clear(); // What is remembered is compared at each flush.
                return made;
              })
              .toList();
        });
  }

  private Invalid unwritable(Actor actor, Act act, Kind kind, Decisions.Unwritable reason) {
    var about = About.kind(kind);
    transactions.as(actor, () -> trail.record(Entries.unwritable(actor, act, about, reason)));
    return new Invalid(reason.field(), reason.code());
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
            headers.forEach(header -> {
              trail.record(Entries.done(actor, act, header));
              entities.clear(); // What is remembered is compared at each flush.
            });
            return headers.stream().map(header -> new Grant(actor, action, header)).toList();
          });
    } catch (Tampered found) {
      alarm.refused(About.kind(kind), found);
      throw found;
    }
  }
}
