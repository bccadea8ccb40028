package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/** A role that an account holds for a time. Read only. */
@Entity
@Table(name = "account_role")
@IdClass(RoleRow.Key.class)
class RoleRow {

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

  /** For the persistence provider. */
  protected RoleRow() {}

  AccountId account() {
    return new AccountId(accountId);
  }

  boolean holds(Instant now) {
    return !now.isBefore(validFrom) && (validTo == null || now.isBefore(validTo));
  }

  RoleAssignment toAssignment() {
    return new RoleAssignment(
        Role.valueOf(role),
        Optional.ofNullable(operator).map(OperatorId::new),
        Optional.ofNullable(unit).map(UnitId::new));
  }

  /** The three together. */
  record Key(UUID accountId, String role, Instant validFrom) {}
}
