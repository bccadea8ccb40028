package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;

/** A compartment as stored; seen by its owner and by those who have, or had, need of it. */
@Entity
@Table(name = "compartment")
class CompartmentRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "unit_id")
  private @Nullable UUID unitId;

  @Column(name = "owner_account")
  private UUID owner;

  private String code;
  private String name;

  protected CompartmentRow() {}

  CompartmentId id() {
    return new CompartmentId(id);
  }

  OperatorId operator() {
    return new OperatorId(operatorId);
  }

  /** Whether it is of a unit, or of its whole operator. */
  boolean isOf(OperatorId operator, @Nullable UUID unit) {
    return operatorId.equals(operator.value()) && (unitId == null || unitId.equals(unit));
  }

  CompartmentView toView() {
    return new CompartmentView(id(), code, name);
  }
}
