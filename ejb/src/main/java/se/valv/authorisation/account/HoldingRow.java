package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an account rests on a participation. Read only. */
@Entity
@Table(name = "account_participation")
@IdClass(HoldingRow.Key.class)
class HoldingRow {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Id
  @Column(name = "participation_id")
  private UUID participationId;

  protected HoldingRow() {}

  UUID account() {
    return accountId;
  }

  UUID participation() {
    return participationId;
  }

  /** The two together. */
  record Key(UUID accountId, UUID participationId) {}
}
