package se.valv.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;

/**
 * A search that is on the audit trail, and the labels that it may look into. Only {@link
 * AccessControl} makes one; no index opens without it.
 */
public final class SearchGrant {

  private final Actor actor;
  private final Map<LabelId, Label> reach;
  private final Set<Kind> kinds;

  SearchGrant(Actor actor, Map<LabelId, Label> reach, Set<Kind> kinds) {
    this.actor = actor;
    this.reach = Map.copyOf(reach);
    this.kinds = Set.copyOf(kinds);
  }

  /** Who searches. */
  public Actor actor() {
    return actor;
  }

  /** The kinds of record that a role of his lets him take part of: he finds no others. */
  public Set<Kind> kinds() {
    return kinds;
  }

  /** The labels in his reach at that moment. */
  public Set<LabelId> reach() {
    return reach.keySet();
  }

  /** Whether a label may be looked into. */
  public boolean covers(LabelId label) {
    return reach.containsKey(label);
  }

  /** What a label in reach says; it is not for clients, who may know only parts of it. */
  public Label label(LabelId id) {
    return Objects.requireNonNull(reach.get(id));
  }
}
