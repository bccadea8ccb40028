package se.valv.organisation.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;

/** Another authority than the county's, from a day on. Read only. */
@Entity
@Table(name = "supervision")
@IdClass(OwnSupervisionRow.Key.class)
class OwnSupervisionRow {

  @Id
  @Column(name = "operator_id")
  private UUID operatorId;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  private @Nullable String authority;
  private String ground;

  protected OwnSupervisionRow() {}

  OperatorId operator() {
    return new OperatorId(operatorId);
  }

  LocalDate from() {
    return validFrom;
  }

  /** Its code; absent when it is the county's again. */
  @Nullable String authority() {
    return authority;
  }

  String ground() {
    return ground;
  }

  /** The two together. */
  record Key(UUID operatorId, LocalDate validFrom) {}
}
