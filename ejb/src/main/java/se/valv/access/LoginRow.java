package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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

  /** For the persistence provider. */
  protected LoginRow() {}

  AccountId id() {
    return new AccountId(id);
  }

  boolean locked() {
    return locked;
  }

  String passwordHash() {
    return passwordHash;
  }

  Visit.Profile toProfile() {
    return new Visit.Profile(username, displayName, title);
  }
}
