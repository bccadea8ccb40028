package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/** A role that one proposed. Read only. */
@Entity
@Table(name = "role_proposal")
class RoleProposalRow {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private String role;

  @Column(name = "scope_operator")
  private @Nullable UUID operator;

  @Column(name = "scope_unit")
  private @Nullable UUID unit;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  private @Nullable String outcome;
  private int version;

  protected RoleProposalRow() {}

  AccountId account() {
    return new AccountId(accountId);
  }

  ProposedRole toView() {
    return new ProposedRole(
        new ObjectId(id),
        version,
        new AccountId(accountId),
        new HeldRole(
            Role.valueOf(role),
            operator == null ? null : new OperatorId(operator),
            unit == null ? null : new UnitId(unit)),
        new AccountId(proposedBy),
        outcome == null ? "PROPOSED" : outcome);
  }
}
