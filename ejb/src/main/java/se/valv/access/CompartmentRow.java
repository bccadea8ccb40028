package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.valv.identity.CompartmentId;

/** A compartment as stored; seen by its owner and by those who have, or had, need of it. */
@Entity
@Table(name = "compartment")
class CompartmentRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "owner_account")
  private UUID owner;

  private String code;
  private String name;

  protected CompartmentRow() {}

  CompartmentId id() {
    return new CompartmentId(id);
  }

  CompartmentView toView() {
    return new CompartmentView(id(), code, name);
  }
}
