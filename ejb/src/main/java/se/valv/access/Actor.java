package se.valv.access;

import java.util.Set;
import java.util.stream.Collectors;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.AccountId;
import se.valv.identity.SessionId;

/**
 * Somebody who acts, proved by a live session. Only {@link Sessions} makes one, and makes it anew
 * for each request.
 */
public final class Actor {

  private final AccountId account;
  private final SessionId session;
  private final Set<RoleAssignment> roles;
  private final Set<Permission> permissions;
  private final By by;

  Actor(
      AccountId account,
      SessionId session,
      Set<RoleAssignment> roles,
      Set<Permission> permissions,
      By by) {
    this.account = account;
    this.session = session;
    this.roles = Set.copyOf(roles);
    this.permissions = Set.copyOf(permissions);
    this.by = by;
  }

  /** Whose account. */
  public AccountId account() {
    return account;
  }

  /** In which session. */
  public SessionId session() {
    return session;
  }

  /** The roles held now. */
  public Set<RoleAssignment> roles() {
    return roles;
  }

  /** Whether a role gives this kind of act. Says nothing of on what. */
  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** How the trail speaks of the actor. */
  By by() {
    return by;
  }

  @Override
  public String toString() {
    return "Actor["
        + account
        + ", "
        + roles.stream().map(r -> r.role().name()).sorted().collect(Collectors.joining(","))
        + "]";
  }
}
