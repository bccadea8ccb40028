package se.valv.access;

import static se.valv.access.Action.WRITE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.RecordId;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Tampered;

/**
 * The one door to what is protected. Decides by {@link NeedToKnow}, writes the decision on the
 * audit trail, and only then hands out a {@link Grant}.
 *
 * <p>Absence, being out of reach and lacking a permission end in the same {@link NotFound} and
 * leave the same entry. If the trail can't be written there is no grant. Must be called outside a
 * transaction: each step has its own, one after the other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessControl {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Transactions transactions;
  @Inject private Decisions decisions;
  @Inject private Labels labels;
  @Inject private AuditTrail trail;
  @Inject private Alarm alarm;
  @Inject private Making making;

  /**
   * Demands that the actor may do this with this record, records it, and says which version under
   * which label he may do it with.
   */
  public Grant require(Actor actor, Action action, Act act, RecordId id) {
    var found =
        whole(
            actor,
            id,
            () -> {
              var permitted = decisions.permitted(actor, action, id);
              trail.record(
                  permitted
                      .map(header -> Entries.done(actor, act, header))
                      .orElseGet(() -> refused(actor, act, id)));
              return permitted;
            });
    return new Grant(actor, action, found.orElseThrow(NotFound::new));
  }

  /** The record that a grant is for; a {@link Conflict} when it moved since the decision. */
  public <T extends ProtectedRecord> T fetch(Grant grant, Class<T> type) {
    return transactions
        .as(grant.actor(), () -> Optional.ofNullable(entities.find(type, grant.object().value())))
        .filter(r -> r.version() == grant.version() && r.label().equals(grant.label()))
        .orElseThrow(Conflict::new);
  }

  /**
   * Makes a new record under a label: the entry and all of {@code work} in one transaction, or
   * nothing. A label that the actor may not write to is his own mistake, and is named as {@link
   * Invalid}.
   */
  public <T> T create(Actor actor, Act act, RecordId id, Label label, Function<Grant, T> work) {
    var action =
        switch (transactions.as(actor, () -> decisions.mayMake(actor, id.kind(), label))) {
          case Decisions.Writable w -> w.action();
          case Decisions.Unwritable u -> throw unwritable(actor, act, id, u);
        };
    return transactions.as(
        actor,
        () -> {
          labels.ensure(label);
          var header = new RecordHeader(id.object(), id.kind(), label.id(), 1);
          return making.made(new Grant(actor, action, header), act, null, work);
        });
  }

  /**
   * Alters a record in place: the entry and all of {@code work} in one transaction, or nothing.
   * {@link se.valv.problem.Stale} when {@code version} is no longer the newest.
   */
  public <T> T alter(Actor actor, Act act, RecordId id, int version, Function<Grant, T> work) {
    return whole(
            actor,
            id,
            () ->
                decisions
                    .permitted(actor, WRITE, id)
                    .map(header ->
                        making.made(Making.next(actor, WRITE, header, version), act, null, work)))
        .orElseThrow(() -> {
          transactions.as(actor, () -> trail.record(refused(actor, act, id)));
          return new NotFound();
        });
  }

  /** Records a search with its query, and says which labels it may look into. */
  public SearchGrant requireSearch(Actor actor, Act act, byte[] query) {
    return transactions.as(
        actor,
        () -> {
          var entry = AuditEntry.of(actor.by(), act, About.kind(Kind.SEARCH), Outcome.DONE);
          trail.record(entry.with(query));
          return new SearchGrant(actor, decisions.searchable(actor), Permission.kindsFor(actor));
        });
  }

  /** Of these ids, those that the actor may see now, with version and label as they are now. */
  public List<RecordHeader> visible(SearchGrant grant, Collection<ObjectId> ids) {
    return ids.isEmpty() ? List.of() : transactions.as(grant.actor(), () -> decisions.headers(ids));
  }

  /** Records which records an answer shows; to be called before its first byte is sent. */
  public void shown(SearchGrant grant, List<RecordHeader> headers) {
    if (!headers.isEmpty()) {
      transactions.as(
          grant.actor(),
          () ->
              headers.stream()
                  .map(header -> trail.record(Entries.done(grant.actor(), AccessAct.SHOWN, header)))
                  .toList());
    }
  }

  /** Demands a permission for an act that is about no protected record, and records the act. */
  public void permit(Actor actor, Permission permission, AuditEntry.Deed deed) {
    var may = actor.may(permission);
    var outcome = may ? Outcome.DONE : Outcome.NOT_FOUND;
    transactions.as(actor, () -> trail.record(deed.by(actor.by(), outcome)));
    if (!may) {
      throw new NotFound();
    }
  }

  /**
   * Does something with rights themselves, or looks at them: the entry and all of {@code work} in
   * one transaction, or nothing. The database decides once more who may; what it refuses, and what
   * {@code work} does not find, is on the trail and looks like absence.
   */
  public <T> T administer(Actor actor, AuditEntry.Deed deed, Supplier<T> work) {
    try {
      return transactions.as(
          actor,
          () -> {
            trail.record(deed.by(actor.by(), Outcome.DONE));
            return making.flushed(work);
          });
    } catch (NotFound refused) {
      transactions.as(actor, () -> trail.record(deed.by(actor.by(), Outcome.NOT_FOUND)));
      throw refused;
    }
  }

  /** As {@link #administer}, of a kind that asks for a permission. */
  public <T> T administer(
      Actor actor, Permission permission, AuditEntry.Deed deed, Supplier<T> work) {
    return administer(
        actor,
        deed,
        () -> {
          if (!actor.may(permission)) {
            throw new NotFound();
          }
          return work.get();
        });
  }

  /**
   * As {@link #administer}, of work that writes a protected row anew: the entry says in which
   * version, under which label and with which content.
   */
  public <T> T rewrite(Actor actor, AuditEntry.Deed deed, RecordId id, Supplier<T> work) {
    try {
      return transactions.as(
          actor,
          () -> {
            var number = trail.reserve();
            var result = making.flushed(work);
            trail.write(number, making.written(deed.by(actor.by(), Outcome.DONE), id.object()));
            return result;
          });
    } catch (NotFound refused) {
      transactions.as(actor, () -> trail.record(deed.by(actor.by(), Outcome.NOT_FOUND)));
      throw refused;
    }
  }

  /** Records that a kind of act was refused for want of a role, with the object that was named. */
  public void recordRefusal(Actor actor, Permission missing, Optional<ObjectId> object) {
    var about = new About(missing.kind(), object.orElse(null), null, null);
    var entry = AuditEntry.of(actor.by(), AccessAct.NOT_PERMITTED, about, Outcome.NOT_FOUND);
    transactions.as(actor, () -> trail.record(entry));
  }

  /** Does work in a transaction; a record that turns out to be altered is an alarm. */
  private <T> T whole(Actor actor, RecordId id, Supplier<T> work) {
    try {
      return transactions.as(actor, work);
    } catch (Tampered found) {
      alarm.refused(About.object(id.kind(), id.object()), found);
      throw found;
    }
  }

  private Invalid unwritable(Actor actor, Act act, RecordId id, Decisions.Unwritable reason) {
    var about = About.object(id.kind(), id.object());
    transactions.as(actor, () -> trail.record(Entries.unwritable(actor, act, about, reason)));
    return new Invalid(reason.field(), reason.code());
  }

  private static AuditEntry refused(Actor actor, Act act, RecordId id) {
    return Entries.notFound(actor, act, id.kind(), id.object());
  }
}
