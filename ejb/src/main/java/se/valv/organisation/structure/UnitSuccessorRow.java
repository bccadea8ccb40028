package se.valv.organisation.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import se.valv.identity.UnitId;

/** That one unit came after another. Read only. */
@Entity
@Table(name = "unit_successor")
@IdClass(UnitSuccessorRow.Key.class)
class UnitSuccessorRow {

  @Id
  @Column(name = "unit_id")
  private UUID unitId;

  @Id
  @Column(name = "successor_id")
  private UUID successorId;

  protected UnitSuccessorRow() {}

  UnitId before() {
    return new UnitId(unitId);
  }

  UnitId after() {
    return new UnitId(successorId);
  }

  /** The two together. */
  record Key(UUID unitId, UUID successorId) {}
}
