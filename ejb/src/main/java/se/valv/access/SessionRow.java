package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.AccountId;
import se.valv.identity.SessionId;

/** One session as stored. The token is not in it, only its digest. */
@Entity
@Table(name = "session")
class SessionRow {

  private static final String BY_PASSWORD = "PASSWORD";

  @Id private UUID id;

  @Column(name = "token_hash")
  private byte[] tokenDigest;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "csrf_token")
  private String csrfToken;

  private String authentication;
  private String address;

  @Column(name = "created_at")
  private Instant begun;

  @Column(name = "last_seen_at")
  private Instant seen;

  @Column(name = "ended_at")
  private @Nullable Instant ended;

  /** For the persistence provider. */
  protected SessionRow() {}

  SessionRow(AccountId account, LoggedIn proof, Client client, Instant now) {
    this.id = UUID.randomUUID();
    this.tokenDigest = proof.token().digest();
    this.accountId = account.value();
    this.csrfToken = proof.csrfToken();
    this.authentication = BY_PASSWORD;
    this.address = client.address();
    this.begun = now;
    this.seen = now;
  }

  SessionId id() {
    return new SessionId(id);
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  String csrfToken() {
    return csrfToken;
  }

  /** Whether it is neither ended, nor too old, nor left alone for too long. */
  boolean lives(AccessSettings settings, Instant now) {
    return ended == null
        && now.isBefore(begun.plus(settings.absolute()))
        && now.isBefore(seen.plus(settings.idle()));
  }

  /** Notes that it is used; not each time, for that costs a write. */
  void used(AccessSettings settings, Instant now) {
    if (!now.isBefore(seen.plus(settings.touch()))) {
      seen = now;
    }
  }

  /** Ends it; says whether it had not ended before. */
  boolean end(Instant now) {
    var lived = ended == null;
    if (lived) {
      ended = now;
    }
    return lived;
  }

  Visit.Span span(AccessSettings settings, Instant now) {
    return new Visit.Span(begun, now, begun.plus(settings.absolute()), settings.idle());
  }

  /** How the trail speaks of whoever uses it from somewhere: a session that moved shows both. */
  By by(@Nullable String role, Client client) {
    var from = client.address();
    var source = from.equals(address) ? from : address + " > " + from;
    return new By(new AccountId(accountId), null, role, null, authentication, source);
  }
}
