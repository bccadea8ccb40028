package se.valv.access;

import java.util.Set;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.AccountId;
import se.valv.identity.SessionId;

/** Grants that nobody decided, for tests of what demands one. */
public final class TestGrants {

  private TestGrants() {}

  /** A grant to do {@code action} with what {@code header} says. */
  public static Grant grant(Action action, RecordHeader header) {
    var by = By.nobody("test");
    var actor = new Actor(AccountId.random(), SessionId.random(), Set.of(), Set.of(), by);
    return new Grant(actor, action, header);
  }
}
