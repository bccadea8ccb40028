package se.valv.organisation.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import se.valv.identity.OperatorId;

/** That one operator came after another. Read only. */
@Entity
@Table(name = "operator_successor")
@IdClass(OperatorSuccessorRow.Key.class)
class OperatorSuccessorRow {

  @Id
  @Column(name = "operator_id")
  private UUID operatorId;

  @Id
  @Column(name = "successor_id")
  private UUID successorId;

  protected OperatorSuccessorRow() {}

  OperatorId before() {
    return new OperatorId(operatorId);
  }

  OperatorId after() {
    return new OperatorId(successorId);
  }

  /** The two together. */
  record Key(UUID operatorId, UUID successorId) {}
}
