package se.valv.authorisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.identity.ParticipationId;
import se.valv.identity.UnitId;
import se.valv.organisation.ParticipationForm;

/** A participation as stored. Read only. */
@Entity
@Table(name = "participation")
class ParticipationRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  @Column(name = "unit_id")
  private @Nullable UUID unitId;

  private String form;

  protected ParticipationRow() {}

  UUID key() {
    return id;
  }

  ParticipationView heldBy(List<PersonView> holders) {
    return new ParticipationView(
        new ParticipationId(id),
        new Place(new OperatorId(operatorId), unitId == null ? null : new UnitId(unitId)),
        ParticipationForm.valueOf(form),
        holders);
  }
}
