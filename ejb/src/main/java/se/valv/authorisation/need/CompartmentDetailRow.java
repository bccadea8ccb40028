package se.valv.authorisation.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.authorisation.account.Place;
import se.valv.identity.AccountId;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.CompartmentKind;

/** A compartment with its owner and purpose. Read only. */
@Entity
@Table(name = "compartment")
class CompartmentDetailRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "unit_id")
  private @Nullable UUID unitId;

  private String kind;
  private String code;
  private String name;
  private String purpose;

  @Column(name = "owner_account")
  private UUID owner;

  protected CompartmentDetailRow() {}

  CompartmentId id() {
    return new CompartmentId(id);
  }

  AccountId owner() {
    return new AccountId(owner);
  }

  OperatorId operator() {
    return new OperatorId(operatorId);
  }

  String code() {
    return code;
  }

  CompartmentView named() {
    return new CompartmentView(id(), code, name);
  }

  CompartmentDetail ownedBy(String ownerName) {
    return new CompartmentDetail(
        named(),
        new Place(operator(), unitId == null ? null : new UnitId(unitId)),
        CompartmentKind.valueOf(kind),
        purpose,
        owner(),
        ownerName);
  }
}
