package se.valv.search;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import se.valv.crypto.LabelKey;
import se.valv.identity.AccountId;

/** A kept question: whose, since when, and sealed what. Bound to its id and its owner. */
@Entity
@Table(name = "search_query")
class QueryRow {

  private static final byte[] DOMAIN = "valv kept question 1".getBytes(US_ASCII);

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "key_generation")
  private int keyGeneration;

  private byte[] sealed;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected QueryRow() {}

  QueryRow(QueryId id, AccountId owner, SearchRequest request, LabelKey key, Instant now) {
    this.id = id.value();
    this.accountId = owner.value();
    this.keyGeneration = key.generation();
    this.sealed = key.aead().seal(RequestBytes.write(request), bound(this.id, accountId));
    this.createdAt = now;
  }

  int keyGeneration() {
    return keyGeneration;
  }

  boolean belongsTo(AccountId account) {
    return accountId.equals(account.value());
  }

  boolean isOlderThan(Instant limit) {
    return createdAt.isBefore(limit);
  }

  SearchRequest open(LabelKey key) {
    return RequestBytes.read(key.aead().open(sealed, bound(id, accountId)));
  }

  private static byte[] bound(UUID id, UUID account) {
    return ByteBuffer.allocate(DOMAIN.length + 4 * Long.BYTES)
        .put(DOMAIN)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(account.getMostSignificantBits())
        .putLong(account.getLeastSignificantBits())
        .array();
  }
}
