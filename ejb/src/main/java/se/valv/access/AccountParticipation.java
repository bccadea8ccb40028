package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an account rests on a participation. */
@Entity
@Table(name = "account_participation")
@IdClass(AccountParticipation.Key.class)
class AccountParticipation {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Id
  @Column(name = "participation_id")
  private UUID participationId;

  protected AccountParticipation() {}

  /** The two together. */
  record Key(UUID accountId, UUID participationId) {}
}
