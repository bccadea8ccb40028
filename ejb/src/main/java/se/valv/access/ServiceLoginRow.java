package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;

/** What of a program's account is needed to know it by its secret. Read only. */
@Entity
@Table(name = "service_account")
class ServiceLoginRow {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "secret_hash")
  private byte @Nullable [] secretDigest;

  private String scopes;
  private String networks;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "valid_to")
  private Instant validTo;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  /** For the persistence provider. */
  protected ServiceLoginRow() {}

  AccountId account() {
    return new AccountId(accountId);
  }

  List<ServiceScope> scopes() {
    return ServiceScope.read(scopes);
  }

  Instant begun() {
    return proposedAt;
  }

  Instant ends() {
    return validTo;
  }

  /** Under which terms it is let in. */
  ServiceTerms terms(boolean locked) {
    return new ServiceTerms(locked || revokedAt != null, validTo, networks);
  }
}
