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
import se.valv.identity.OperatorId;
import se.valv.organisation.OperatorKind;

/** An operator as it was entered, and when it ended. Read only. */
@Entity
@Table(name = "operator")
class OperatorRow {

  @Id private UUID id;
  private int version;
  private String kind;
  private String code;

  @Column(name = "org_number")
  private String orgNumber;

  private String name;
  private @Nullable String county;

  @Column(name = "parent_operator_id")
  private @Nullable UUID parentId;

  @Column(name = "legal_control")
  private boolean legalControl;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  protected OperatorRow() {}

  OperatorId id() {
    return new OperatorId(id);
  }

  OperatorView toView(SortedMap<LocalDate, OperatorForm> changes, List<OperatorId> successors) {
    return new OperatorView(
        id(),
        version,
        OperatorKind.valueOf(kind),
        code,
        orgNumber,
        History.of(form(name, county, parentId, legalControl), validFrom, changes, validTo),
        successors);
  }

  static OperatorForm form(
      String name, @Nullable String county, @Nullable UUID parent, boolean legalControl) {
    return new OperatorForm(
        name, county, parent == null ? null : new OperatorId(parent), legalControl);
  }
}
