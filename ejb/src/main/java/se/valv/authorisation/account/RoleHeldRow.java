package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/** A role that an account holds, or held. Read only. */
@Entity
@Table(name = "account_role")
@IdClass(RoleHeldRow.Key.class)
class RoleHeldRow {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Id private String role;

  @Id
  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_to")
  private @Nullable Instant validTo;

  @Column(name = "scope_operator")
  private @Nullable UUID operator;

  @Column(name = "scope_unit")
  private @Nullable UUID unit;

  protected RoleHeldRow() {}

  AccountId account() {
    return new AccountId(accountId);
  }

  boolean holdsAt(Instant now) {
    return !validFrom.isAfter(now) && (validTo == null || now.isBefore(validTo));
  }

  HeldRole toView() {
    return new HeldRole(
        Role.valueOf(role),
        operator == null ? null : new OperatorId(operator),
        unit == null ? null : new UnitId(unit));
  }

  /** The three together. */
  record Key(UUID accountId, String role, Instant validFrom) {}
}
