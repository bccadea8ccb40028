package se.valv.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.AccountId;
import se.valv.identity.SessionId;

/** Grants for tests of what needs one and decides nothing. */
public final class Grants {

  private Grants() {}

  /** A grant to search under these labels. */
  public static SearchGrant search(Label... reach) {
    var account = AccountId.random();
    var by = new By(account, null, null, null, "PASSWORD", "127.0.0.1");
    return new SearchGrant(
        new Actor(account, SessionId.random(), Set.of(), Set.of(), by),
        Arrays.stream(reach).collect(Collectors.toMap(Label::id, l -> l)));
  }
}
