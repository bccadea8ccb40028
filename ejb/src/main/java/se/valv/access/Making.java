package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.identity.Act;
import se.valv.identity.ObjectId;
import se.valv.problem.Stale;

/** Writes rows and the entries that say what was written, in the caller's transaction. */
@ApplicationScoped
class Making {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AuditTrail trail;

  /** Does the work of a grant, and writes its entry with the hash of what it left. */
  public <T> T made(Grant grant, Act act, @Nullable String purpose, Function<Grant, T> work) {
    var number = trail.reserve();
    var result = flushed(() -> work.apply(grant));
    var entry = Entries.done(grant.actor(), act, grant.header());
    var stated = purpose == null ? entry : entry.forPurpose(purpose);
    trail.write(number, written(stated, grant.object()));
    return result;
  }

  /** The entry of an act that wrote a row: the row as this transaction leaves it. */
  public AuditEntry written(AuditEntry entry, ObjectId object) {
    var row = entities.find(ProtectedRecord.class, object.value());
    return row == null
        ? entry
        : entry.writing(
            new About(row.kind(), object, row.version(), row.label()), row.contentHash());
  }

  /** Does work and sends it to the database; what that refuses is a problem of ours. */
  public <T> T flushed(Supplier<T> work) {
    try {
      var result = work.get();
      entities.flush();
      return result;
    } catch (PersistenceException e) {
      throw DatabaseRefusal.of(e);
    }
  }

  /** The grant to make the version after the one that was seen, if that is still the newest. */
  static Grant next(Actor actor, Action action, RecordHeader header, int version) {
    if (header.version() != version) {
      throw new Stale();
    }
    return Grant.toMake(
        actor,
        action,
        new RecordHeader(header.object(), header.kind(), header.label(), version + 1));
  }
}
