package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * Every protected row, of whatever kind, in what of it is in clear: id, kind, label and version.
 * The rest is sealed. Row-level security shows a row to whom its label is in reach, and to nobody
 * else.
 */
@Entity
@Table(name = "record")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class ProtectedRecord {

  @Id private UUID id;

  @Column(name = "kind", insertable = false, updatable = false)
  private String kind;

  @Column(name = "label_id")
  private UUID labelId;

  @Version private int version;

  /** For the persistence provider. */
  protected ProtectedRecord() {}

  /** A new row, under the label that the grant was given for. */
  protected ProtectedRecord(Grant grant) {
    this.id = grant.object().value();
    this.kind = grant.kind().name();
    this.labelId = grant.label().value();
  }

  /** Puts the row under the label that the grant was given to move it to. */
  protected void moveTo(Grant grant) {
    this.labelId = grant.label().value();
  }

  /** The row's id. */
  public ObjectId id() {
    return new ObjectId(id);
  }

  /** What sort of record it is. */
  public Kind kind() {
    return Kind.valueOf(kind);
  }

  /** The label that it carries. */
  public LabelId label() {
    return new LabelId(labelId);
  }

  /** The row's version: 1 when new, one more for each change. */
  public int version() {
    return version;
  }

  /** SHA-256 of the sealed body as it is stored: what the log says of a change. */
  protected abstract byte[] contentHash();
}
