package se.valv.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;

/** A value of a parameter from one day on, as stored. Read only. */
@Entity
@Table(name = "legal_parameter")
class ParameterRow {

  @Id private UUID id;
  private String code;

  @Column(name = "operator_id")
  private @Nullable UUID operatorId;

  private String value;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private String source;
  private String confidence;

  @Column(name = "proposed_by")
  private @Nullable UUID proposedBy;

  @Column(name = "approved_by")
  private @Nullable UUID approvedBy;

  protected ParameterRow() {}

  Law.Key key() {
    return new Law.Key(
        Parameter.valueOf(code), operatorId == null ? null : new OperatorId(operatorId));
  }

  String value() {
    return value;
  }

  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || day.isBefore(validTo));
  }

  /** Whether it begins to hold on a day, or after it. */
  boolean beginsFrom(LocalDate day) {
    return !validFrom.isBefore(day);
  }

  /** The accounts that changed it. */
  Stream<AccountId> by() {
    return Stream.of(proposedBy, approvedBy).filter(Objects::nonNull).map(AccountId::new);
  }

  ParameterView.Value toValue(LocalDate today, Map<AccountId, String> names) {
    return new ParameterView.Value(
        key().operator(),
        value,
        new ParameterView.Days(validFrom, validTo, holdsOn(today)),
        new ParameterView.Ground(source, Confidence.valueOf(confidence)),
        proposedBy == null ? null : names.get(new AccountId(proposedBy)),
        approvedBy == null ? null : names.get(new AccountId(approvedBy)));
  }
}
