package se.valv.authorisation.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.valv.authorisation.account.PersonView;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/**
 * What somebody asks to be let into, as stored; the object is what he wrote, and may be nothing.
 */
@Entity
@Table(name = "access_request")
class AccessRequestRow {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "object_id")
  private UUID objectId;

  private String purpose;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected AccessRequestRow() {}

  AccessRequestRow(AccountId by, ObjectId object, String purpose, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = by.value();
    this.objectId = object.value();
    this.purpose = purpose;
    this.askedAt = now;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  AccessRequest by(PersonView person) {
    return new AccessRequest(new ObjectId(objectId), person, purpose, askedAt);
  }
}
