package se.valv.organisation.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;

/** That units were read from a file. Read only. */
@Entity
@Table(name = "unit_import")
class ImportRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "imported_by")
  private UUID importedBy;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  protected ImportRow() {}

  Instant at() {
    return importedAt;
  }

  AccountId by() {
    return new AccountId(importedBy);
  }

  ObjectId id() {
    return new ObjectId(id);
  }

  ImportView toView(String by, long units) {
    return new ImportView(id(), new OperatorId(operatorId), by, importedAt, units, undoneAt);
  }
}
