package se.valv.access;

import java.util.Set;
import se.valv.identity.LabelId;

/**
 * A search that is on the audit trail, and the labels that it may look into. Only {@link
 * AccessControl} makes one; no index opens without it.
 */
public final class SearchGrant {

  private final Actor actor;
  private final Set<LabelId> reach;

  SearchGrant(Actor actor, Set<LabelId> reach) {
    this.actor = actor;
    this.reach = Set.copyOf(reach);
  }

  /** Who searches. */
  public Actor actor() {
    return actor;
  }

  /** The labels in his reach at that moment. */
  public Set<LabelId> reach() {
    return reach;
  }

  /** Whether a label may be looked into. */
  public boolean covers(LabelId label) {
    return reach.contains(label);
  }
}
