package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;

/** What of an account is needed to log in. Read only. */
@Entity
@Table(name = "account")
class LoginRow {

  @Id private UUID id;
  private String username;

  @Column(name = "display_name")
  private String displayName;

  private String title;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean locked;

  @Column(name = "one_time_until")
  private @Nullable Instant oneTimeUntil;

  /** For the persistence provider. */
  protected LoginRow() {}

  AccountId id() {
    return new AccountId(id);
  }

  String username() {
    return username;
  }

  boolean locked() {
    return locked;
  }

  /** Whether a password that another chose has not been used in time. */
  boolean lapsed(Instant now) {
    return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
  }

  /** Whether the password was chosen by another, and is for choosing one's own alone. */
  boolean oneTime() {
    return oneTimeUntil != null;
  }

  String passwordHash() {
    return passwordHash;
  }

  Visit.Profile toProfile() {
    return new Visit.Profile(username, displayName, title, oneTime());
  }
}
