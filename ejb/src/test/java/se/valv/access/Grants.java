package se.valv.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.SessionId;

/** Actors and grants that nobody decided, for tests of what demands one. */
public final class Grants {

  private Grants() {}

  /** Somebody whose roles give these permissions. */
  static Actor actor(Set<Permission> permissions) {
    var account = AccountId.random();
    var by = new By(account, null, null, null, "PASSWORD", "127.0.0.1");
    return new Actor(account, SessionId.random(), Set.of(), permissions, by);
  }

  /** A grant to do {@code action} with what {@code header} says. */
  public static Grant grant(Action action, RecordHeader header) {
    return new Grant(actor(Set.of()), action, header);
  }

  /** A grant to search under these labels. */
  public static SearchGrant search(Label... reach) {
    return new SearchGrant(
        actor(Set.of()),
        Arrays.stream(reach).collect(Collectors.toMap(Label::id, l -> l)),
        Set.of(Kind.values()));
  }
}
