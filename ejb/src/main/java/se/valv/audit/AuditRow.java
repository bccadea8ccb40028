package se.valv.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.crypto.Sha256;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/** An entry as stored. Made once, never altered: it has no verbs and no version. */
@Entity
@Table(name = "audit_entry")
class AuditRow {

  @EmbeddedId private RowKey key;
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

  private byte[] salt;
  private byte[] leaf;
  private byte[] mac;

  protected AuditRow() {}

  AuditRow(EntryNumber number, Instant at, AuditEntry entry, SealedDetails sealed) {
    this.key = new RowKey(number);
    this.format = CanonicalEntry.VERSION;
    this.at = at;
    write(entry.by());
    write(entry.about());
    this.act = entry.act().code();
    this.purpose = entry.purpose();
    this.outcome = entry.outcome().name();
    this.rule = entry.rule();
    this.details = sealed.bytes();
    this.detailsKey = sealed.keyGeneration();
  }

  private void write(By by) {
    this.accountId = by.account() == null ? null : by.account().value();
    this.participationId = by.participation() == null ? null : by.participation().value();
    this.role = by.role();
    this.actingFor = by.actingFor() == null ? null : by.actingFor().value();
    this.authentication = by.authentication();
    this.source = by.source();
  }

  private void write(About about) {
    this.kind = about.kind().name();
    this.objectId = about.object() == null ? null : about.object().value();
    this.objectVersion = about.version();
    this.labelId = about.label() == null ? null : about.label().value();
  }

  /** Closes the row with its salt; what is returned is what the MAC is over. */
  byte[] leaf(byte[] freshSalt) {
    this.salt = freshSalt;
    var hash = Sha256.of(freshSalt, canonical());
    this.leaf = new byte[1 + hash.length];
    this.leaf[0] = (byte) format;
    System.arraycopy(hash, 0, this.leaf, 1, hash.length);
    return leaf.clone();
  }

  void authenticated(byte[] code) {
    this.mac = code;
  }

  /** The bytes that are hashed, from the columns alone. */
  byte[] canonical() {
    return new CanonicalEntry()
        .number(format)
        .number(key.epoch())
        .number(key.number())
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
        .toBytes();
  }

  /** The row as the log shows it. */
  AuditLine toLine() {
    return new AuditLine(
        new EntryNumber(key.epoch(), key.number()),
        at,
        accountId == null ? null : new AccountId(accountId),
        act,
        kind,
        objectId == null ? null : new ObjectId(objectId),
        outcome,
        source);
  }
}
