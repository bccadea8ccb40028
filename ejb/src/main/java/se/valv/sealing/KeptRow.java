package se.valv.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.LabelKey;
import se.valv.identity.AccountId;

/** An answer that is kept, or that is being made. Bound to its id and to whose it is. */
@Entity
@Table(name = "kept_answer")
class KeptRow {

  private static final byte[] DOMAIN = "valv kept answer 1".getBytes(US_ASCII);

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "request_hash")
  private byte[] request;

  @Column(name = "begun_at")
  private Instant begun;

  @Column(name = "key_generation")
  private @Nullable Integer keyGeneration;

  private byte @Nullable [] sealed;

  @Version private int version;

  /** For the persistence provider. */
  protected KeptRow() {}

  KeptRow(UUID id, AccountId account) {
    this.id = id;
    this.accountId = account.value();
    this.request = new byte[0];
    this.begun = Instant.EPOCH;
  }

  /** A request comes under this word, as if none had before. */
  void begin(byte[] digest, Instant now) {
    request = digest.clone();
    begun = now;
    keyGeneration = null;
    sealed = null;
  }

  /** Whether what it holds counts no more: too old, or never answered. */
  boolean isOver(Instant now) {
    return !now.isBefore(begun.plus(sealed == null ? KeptBytes.PATIENCE : KeptBytes.KEPT));
  }

  /** Whether it is this request. */
  boolean isOf(byte[] digest) {
    return Arrays.equals(request, digest);
  }

  /** The generation of the key of the answer; none while there is no answer. */
  @Nullable Integer keyGeneration() {
    return keyGeneration;
  }

  void keep(byte[] answer, LabelKey key) {
    keyGeneration = key.generation();
    sealed = key.aead().seal(answer, bound());
  }

  byte[] open(LabelKey key) {
    return key.aead().open(sealed == null ? new byte[0] : sealed, bound());
  }

  private byte[] bound() {
    return ByteBuffer.allocate(DOMAIN.length + 4 * Long.BYTES)
        .put(DOMAIN)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(accountId.getMostSignificantBits())
        .putLong(accountId.getLeastSignificantBits())
        .array();
  }
}
