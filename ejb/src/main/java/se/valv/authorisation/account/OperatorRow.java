package se.valv.authorisation.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.valv.identity.OperatorId;

/** An operator as stored. Read only; legal persons are public. */
@Entity
@Table(name = "operator")
class OperatorRow {

  @Id private UUID id;
  private String code;
  private String name;

  protected OperatorRow() {}

  Places.OperatorView toView() {
    return new Places.OperatorView(new OperatorId(id), code, name);
  }
}
