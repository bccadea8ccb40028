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
  private final Set<Permission> doors;
  private final boolean program;
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
    this.doors = this.permissions;
    this.program = false;
    this.by = by;
  }

  /** A program, which holds no role: its scopes say what it may ask for. */
  Actor(AccountId account, Set<Permission> scopes, By by) {
    this.account = account;
    this.session = new SessionId(account.value());
    this.roles = Set.of();
    this.permissions =
        scopes.stream()
            .flatMap(scope -> scope.inside().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.doors = Set.copyOf(scopes);
    this.program = true;
    this.by = by;
  }

  /** Whose account. */
  public AccountId account() {
    return account;
  }

  /** In which session; a program's is called as its account. */
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

  /** Whether a route that asks for this kind of act is open to him. */
  public boolean enters(Permission permission) {
    return doors.contains(permission);
  }

  /** Whether it is a program that shows its secret with each request, and no person. */
  public boolean isProgram() {
    return program;
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
