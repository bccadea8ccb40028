package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A label's class as stored; its clauses are {@link ClauseRow}s. */
@Entity
@Table(name = "label")
class LabelRow {

  @Id private UUID id;

  @Column(name = "class")
  private String securityClass;

  protected LabelRow() {}
}
