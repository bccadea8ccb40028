package se.valv.authorisation.logkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/** A change of the log's key that somebody proposed. Read only. */
@Entity
@Table(name = "key_change")
class KeyChangeRow {

  @Id private UUID id;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  private @Nullable String outcome;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  private int version;

  protected KeyChangeRow() {}

  /** The accounts that it names. */
  Stream<AccountId> accounts() {
    var proposer = Stream.of(new AccountId(proposedBy));
    return decidedBy == null
        ? proposer
        : Stream.concat(proposer, Stream.of(new AccountId(decidedBy)));
  }

  KeyChangeView toView(Map<AccountId, String> names) {
    return new KeyChangeView(
        new ObjectId(id),
        version,
        state(),
        names.getOrDefault(new AccountId(proposedBy), ""),
        proposedAt,
        decidedBy == null ? null : names.get(new AccountId(decidedBy)),
        doneAt);
  }

  private String state() {
    if (doneAt != null) {
      return "DONE";
    }
    return outcome == null ? "PROPOSED" : outcome;
  }
}
