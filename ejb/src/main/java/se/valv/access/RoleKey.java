package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Which role of which account since when. */
@Embeddable
class RoleKey {

  @Column(name = "account_id")
  private UUID accountId;

  private String role;

  @Column(name = "valid_from")
  private Instant validFrom;

  /** For the persistence provider. */
  protected RoleKey() {}

  Role role() {
    return Role.valueOf(role);
  }

  boolean begun(Instant now) {
    return !validFrom.isAfter(now);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleKey key
        && Objects.equals(accountId, key.accountId)
        && Objects.equals(role, key.role)
        && Objects.equals(validFrom, key.validFrom);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountId, role, validFrom);
  }
}
