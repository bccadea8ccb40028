package se.valv.organisation.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.UnitKind;

/** A unit as it was entered, and when it ended. Read only. */
@Entity
@Table(name = "unit")
class UnitRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  private int version;
  private String code;
  private String name;
  private String kind;

  @Column(name = "parent_id")
  private @Nullable UUID parentId;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "import_id")
  private @Nullable UUID importId;

  protected UnitRow() {}

  UnitId id() {
    return new UnitId(id);
  }

  /** The import that it came by, if by one. */
  @Nullable ObjectId imported() {
    return importId == null ? null : new ObjectId(importId);
  }

  UnitView toView(SortedMap<LocalDate, UnitForm> changes, List<UnitId> successors) {
    return new UnitView(
        id(),
        new OperatorId(operatorId),
        version,
        code,
        History.of(form(name, kind, parentId), validFrom, changes, validTo),
        successors);
  }

  static UnitForm form(String name, String kind, @Nullable UUID parent) {
    return new UnitForm(name, UnitKind.valueOf(kind), parent == null ? null : new UnitId(parent));
  }
}
