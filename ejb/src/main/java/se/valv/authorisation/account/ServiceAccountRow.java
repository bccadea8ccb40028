package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.ServiceScope;
import se.valv.identity.AccountId;

/** A program's account: all but its secret's digest. Read only. */
@Entity
@Table(name = "service_account")
class ServiceAccountRow {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  private boolean everywhere;
  private String scopes;
  private String networks;

  @Column(name = "valid_to")
  private Instant validTo;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  private @Nullable String outcome;

  @Column(name = "issued_at")
  private @Nullable Instant issuedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  private int version;

  protected ServiceAccountRow() {}

  AccountId id() {
    return new AccountId(accountId);
  }

  ServiceAccountView toView(AccountRow account, Instant now) {
    return new ServiceAccountView(
        account.toPerson(),
        version,
        account.place(),
        everywhere,
        state(account, now),
        ServiceScope.read(scopes),
        List.of(networks.split(",", -1)),
        validTo,
        new AccountId(proposedBy),
        decidedBy == null ? null : new AccountId(decidedBy),
        issuedAt);
  }

  private ServiceAccountState state(AccountRow account, Instant now) {
    if ("REFUSED".equals(outcome)) {
      return ServiceAccountState.REFUSED;
    }
    if (revokedAt != null || account.state() == AccountState.ENDED) {
      return ServiceAccountState.REVOKED;
    }
    if (!now.isBefore(validTo)) {
      return ServiceAccountState.EXPIRED;
    }
    if (outcome == null) {
      return ServiceAccountState.PROPOSED;
    }
    return issuedAt == null ? ServiceAccountState.APPROVED : ServiceAccountState.ACTIVE;
  }
}
