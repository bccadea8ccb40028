package se.valv.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;

/** A value that one proposed. Read only. */
@Entity
@Table(name = "legal_parameter_proposal")
class ParameterProposalRow {

  @Id private UUID id;
  private String code;

  @Column(name = "operator_id")
  private @Nullable UUID operatorId;

  private String value;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;
  private String confidence;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  private @Nullable String outcome;
  private int version;

  protected ParameterProposalRow() {}

  Parameter parameter() {
    return Parameter.valueOf(code);
  }

  AccountId proposedBy() {
    return new AccountId(proposedBy);
  }

  ProposedValue toView(String by) {
    return new ProposedValue(
        new ObjectId(id),
        version,
        new ProposeValue(
            parameter(),
            operatorId == null ? null : new OperatorId(operatorId),
            value,
            validFrom,
            new ParameterView.Ground(source, Confidence.valueOf(confidence))),
        proposedBy(),
        by,
        proposedAt,
        outcome == null ? "PROPOSED" : outcome);
  }
}
