package se.valv.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/** A release as stored. Read only: the database's functions write it. */
@Entity
@Table(name = "release")
class ReleaseRow {

  @Id private UUID id;

  @Column(name = "record_id")
  private UUID recordId;

  @Column(name = "from_label")
  private UUID fromLabel;

  @Column(name = "to_label")
  private UUID toLabel;

  private String purpose;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  private @Nullable String outcome;
  private int version;

  protected ReleaseRow() {}

  ObjectId id() {
    return new ObjectId(id);
  }

  DocumentId document() {
    return new DocumentId(recordId);
  }

  LabelId from() {
    return new LabelId(fromLabel);
  }

  LabelId to() {
    return new LabelId(toLabel);
  }

  int version() {
    return version;
  }

  String state() {
    return outcome == null ? "PROPOSED" : outcome;
  }

  String purpose() {
    return purpose;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  AccountId proposedBy() {
    return new AccountId(proposedBy);
  }

  @Nullable AccountId decidedBy() {
    return decidedBy == null ? null : new AccountId(decidedBy);
  }

  Stream<AccountId> accounts() {
    return Stream.of(proposedBy, decidedBy).filter(Objects::nonNull).map(AccountId::new);
  }
}
