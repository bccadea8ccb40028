package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/** An account as those who administer accounts see it: all but its password. Read only. */
@Entity
@Table(name = "account")
class AccountRow {

  @Id private UUID id;
  private String username;

  @Column(name = "display_name")
  private String name;

  private String title;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "unit_id")
  private @Nullable UUID unitId;

  private boolean locked;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "one_time_until")
  private @Nullable Instant oneTimeUntil;

  private int version;

  protected AccountRow() {}

  AccountId id() {
    return new AccountId(id);
  }

  PersonView toPerson() {
    return new PersonView(id(), username, name, title);
  }

  Place place() {
    return new Place(new OperatorId(operatorId), unitId == null ? null : new UnitId(unitId));
  }

  int version() {
    return version;
  }

  AccountState state() {
    if (endedAt != null) {
      return AccountState.ENDED;
    }
    if (locked) {
      return AccountState.LOCKED;
    }
    return oneTimeUntil == null ? AccountState.ACTIVE : AccountState.HANDED_OVER;
  }
}
