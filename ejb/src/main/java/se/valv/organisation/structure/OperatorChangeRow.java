package se.valv.organisation.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;

/** What an operator became on a day. Read only. */
@Entity
@Table(name = "operator_change")
@IdClass(OperatorChangeRow.Key.class)
class OperatorChangeRow {

  @Id
  @Column(name = "operator_id")
  private UUID operatorId;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String name;
  private @Nullable String county;

  @Column(name = "parent_operator_id")
  private @Nullable UUID parentId;

  @Column(name = "legal_control")
  private boolean legalControl;

  protected OperatorChangeRow() {}

  OperatorId operator() {
    return new OperatorId(operatorId);
  }

  LocalDate from() {
    return validFrom;
  }

  OperatorForm form() {
    return OperatorRow.form(name, county, parentId, legalControl);
  }

  /** The two together. */
  record Key(UUID operatorId, LocalDate validFrom) {}
}
