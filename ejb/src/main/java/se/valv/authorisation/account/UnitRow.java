package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/** A unit as stored. Read only; administrations are public. */
@Entity
@Table(name = "unit")
class UnitRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  private String code;
  private String name;

  protected UnitRow() {}

  Places.UnitView toView() {
    return new Places.UnitView(new UnitId(id), new OperatorId(operatorId), code, name);
  }
}
