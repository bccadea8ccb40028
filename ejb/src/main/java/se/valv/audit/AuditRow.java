package se.valv.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Sha256;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/** An entry as stored. Made once, never altered: it has no verbs and no version. */
@Entity
@Table(name = "audit_entry")
@IdClass(EntryNumber.class)
class AuditRow {

  @Id private long epoch;
  @Id private long number;
  private short format;
  private Instant at;

  @Column(name = "account_id")
  private @Nullable UUID accountId;

  @Column(name = "participation_id")
  private @Nullable UUID participationId;

  private @Nullable String role;

  @Column(name = "acting_for")
  private @Nullable UUID actingFor;

  private String authentication;
  private String source;
  private String act;
  private String kind;

  @Column(name = "object_id")
  private @Nullable UUID objectId;

  @Column(name = "object_version")
  private @Nullable Integer objectVersion;

  @Column(name = "label_id")
  private @Nullable UUID labelId;

  private @Nullable String purpose;
  private String outcome;
  private @Nullable String rule;
  private byte @Nullable [] details;

  @Column(name = "details_key")
  private @Nullable Integer detailsKey;

  private byte @Nullable [] content;
  private byte[] salt;
  private byte[] leaf;
  @Column private byte[] mac;

  @Column(name = "mac_step")
  private int macStep;

  protected AuditRow() {}

  /**
   * An entry under its number and time.
   *
   * @param sealed its details as stored
   * @param mac authenticates a leaf
   */
  AuditRow(
      Stamp stamp, AuditEntry entry, SealedDetails sealed, Function<byte[], MacChain.Tag> mac) {
    this.epoch = stamp.number().epoch();
    this.number = stamp.number().number();
    this.format = CanonicalEntry.VERSION;
    this.at = stamp.at();
    this.salt = stamp.salt();
    var by = entry.by();
    this.accountId = by.account() == null ? null : by.account().value();
    this.participationId = by.participation() == null ? null : by.participation().value();
    this.role = by.role();
    this.actingFor = by.actingFor() == null ? null : by.actingFor().value();
    this.authentication = by.authentication();
    this.source = by.source();
    var about = entry.about();
    this.kind = about.kind().name();
    this.objectId = about.object() == null ? null : about.object().value();
    this.objectVersion = about.version();
    this.labelId = about.label() == null ? null : about.label().value();
    this.act = entry.act().code();
    this.purpose = entry.purpose();
    this.outcome = entry.outcome().name();
    this.rule = entry.rule();
    this.details = sealed.bytes();
    this.detailsKey = sealed.keyGeneration();
    this.content = entry.content();
    var hash = Sha256.of(salt, canonical());
    this.leaf = ByteBuffer.allocate(1 + hash.length).put((byte) format).put(hash).array();
    authenticate(mac.apply(leaf));
  }

  private void authenticate(MacChain.Tag tag) {
    this.mac = tag.mac();
    this.macStep = tag.step();
  }

  /** The leaf: version byte and salted hash. */
  byte[] leaf() {
    return leaf.clone();
  }

  /** The bytes that are hashed, from the columns alone. */
  byte[] canonical() {
    return new CanonicalEntry()
        .number(format)
        .number(epoch)
        .number(number)
        .time(at)
        .optionalId(accountId)
        .optionalId(participationId)
        .optionalText(role)
        .optionalId(actingFor)
        .text(authentication)
        .text(source)
        .text(act)
        .text(kind)
        .optionalId(objectId)
        .optionalNumber(objectVersion)
        .optionalId(labelId)
        .optionalText(purpose)
        .text(outcome)
        .optionalText(rule)
        .optionalBytes(details)
        .optionalNumber(detailsKey)
        .optionalBytes(content)
        .toBytes();
  }

  /** The row as the log shows it. */
  AuditLine toLine() {
    return new AuditLine(
        new EntryNumber(epoch, number),
        at,
        accountId == null ? null : new AccountId(accountId),
        act,
        kind,
        objectId == null ? null : new ObjectId(objectId),
        outcome,
        purpose,
        source);
  }

  /**
   * What is given to an entry when it is stored.
   *
   * @param number its number
   * @param at its time, to the microsecond
   * @param salt 32 random bytes
   */
  record Stamp(EntryNumber number, Instant at, byte[] salt) {}
}
