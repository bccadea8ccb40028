package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.valv.audit.AuditTrail;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;

/**
 * What a row may hold the ids of: a row may hold another's only if its own label dominates the
 * other's. So a row that somebody sees never points at one that he does not.
 */
@ApplicationScoped
public class References {

  @Inject private Transactions transactions;
  @Inject private Decisions decisions;
  @Inject private AuditTrail trail;

  /**
   * Of ids that came from a client, those that a row under {@code holder} may hold: that the actor
   * may read, that are of the kind, and whose label is dominated. The others are left out, whatever
   * the reason, and each is on the trail as not found. To be asked before the transaction that
   * writes.
   */
  public Set<ObjectId> holdable(
      Actor actor, Act act, Label holder, Kind kind, Collection<ObjectId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return transactions.as(
        actor,
        () -> {
          var held = decisions.dominated(actor, holder, kind, Set.copyOf(ids));
          var refused = new HashSet<>(ids);
          refused.removeAll(held);
          refused.forEach(id -> trail.record(Entries.notFound(actor, act, kind, id)));
          return held;
        });
  }
}
