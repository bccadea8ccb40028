package se.valv.organisation.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.UnitId;

/** What a unit became on a day. Read only. */
@Entity
@Table(name = "unit_change")
@IdClass(UnitChangeRow.Key.class)
class UnitChangeRow {

  @Id
  @Column(name = "unit_id")
  private UUID unitId;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String name;
  private String kind;

  @Column(name = "parent_id")
  private @Nullable UUID parentId;

  protected UnitChangeRow() {}

  UnitId unit() {
    return new UnitId(unitId);
  }

  LocalDate from() {
    return validFrom;
  }

  UnitForm form() {
    return UnitRow.form(name, kind, parentId);
  }

  /** The two together. */
  record Key(UUID unitId, LocalDate validFrom) {}
}
