package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.identity.ParticipationId;

/** A participation's standing as stored. */
@Entity
@Table(name = "standing")
class StandingRow {

  @Id
  @Column(name = "participation_id")
  private UUID participationId;

  @Column(name = "reliable_until")
  private @Nullable Instant reliableUntil;

  @Column(name = "knowledgeable_until")
  private @Nullable Instant knowledgeableUntil;

  @Column(name = "position_class")
  private String positionClass;

  protected StandingRow() {}

  Standing toStanding() {
    return new Standing(
        new ParticipationId(participationId),
        Optional.ofNullable(reliableUntil),
        Optional.ofNullable(knowledgeableUntil),
        PositionClass.ofCode(positionClass).orElseThrow());
  }
}
