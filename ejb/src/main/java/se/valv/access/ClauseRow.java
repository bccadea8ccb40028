package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One compartment of one clause of one label as stored. */
@Entity
@Table(name = "label_clause")
@IdClass(ClauseRow.Key.class)
class ClauseRow {

  @Id
  @Column(name = "label_id")
  private UUID labelId;

  @Id private int clause;

  @Id
  @Column(name = "compartment_id")
  private UUID compartmentId;

  protected ClauseRow() {}

  /** The three together. */
  record Key(UUID labelId, int clause, UUID compartmentId) {}

  /** As the queries of this package read it, with the label's class. */
  record Part(UUID labelId, String securityClass, int clause, UUID compartmentId) {

    static Part of(Object[] row) {
      return new Part((UUID) row[0], (String) row[1], (Integer) row[2], (UUID) row[3]);
    }
  }
}
