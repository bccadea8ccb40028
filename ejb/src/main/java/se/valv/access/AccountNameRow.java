package se.valv.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.valv.identity.AccountId;

/** What may be shown of an account wherever it acted. */
@Entity
@Table(name = "account")
class AccountNameRow {

  @Id private UUID id;
  private String username;

  protected AccountNameRow() {}

  AccountId id() {
    return new AccountId(id);
  }

  String username() {
    return username;
  }
}
