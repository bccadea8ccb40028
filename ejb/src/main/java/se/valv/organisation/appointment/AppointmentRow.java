package se.valv.organisation.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.structure.Period;

/** An appointment as stored. Read only. */
@Entity
@Table(name = "appointment")
class AppointmentRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "unit_id")
  private @Nullable UUID unitId;

  private String kind;

  @Column(name = "account_id")
  private @Nullable UUID accountId;

  private @Nullable String holder;

  @Column(name = "decision_ref")
  private String decision;

  @Column(name = "reports_to_top")
  private @Nullable Boolean reportsToTop;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private int version;

  protected AppointmentRow() {}

  AppointmentView toView() {
    var decided =
        new Appoint(
            AppointmentKind.valueOf(kind),
            new OperatorId(operatorId),
            unitId == null ? null : new UnitId(unitId),
            new Appoint.Holder(accountId == null ? null : new AccountId(accountId), holder),
            decision,
            reportsToTop,
            validFrom,
            validTo == null ? null : validTo.minusDays(1));
    return new AppointmentView(
        new ObjectId(id), version, new Period<>(validFrom, validTo, decided));
  }
}
