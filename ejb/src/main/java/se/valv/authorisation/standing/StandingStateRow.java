package se.valv.authorisation.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;

/** A standing, attested or in force, as the database's view puts both together. Read only. */
@Entity
@Table(name = "standing_state")
class StandingStateRow {

  @Id private UUID id;

  @Column(name = "participation_id")
  private UUID participationId;

  @Column(name = "reliable_until")
  private @Nullable Instant reliableUntil;

  @Column(name = "knowledgeable_until")
  private @Nullable Instant knowledgeableUntil;

  @Column(name = "position_class")
  private String positionClass;

  @Column(name = "decision_ref")
  private String decision;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "attested_by")
  private UUID attestedBy;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  private @Nullable String outcome;
  private boolean current;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  private int version;

  protected StandingStateRow() {}

  StandingView toView(Instant now) {
    return new StandingView(
        new ObjectId(id),
        version,
        state(now),
        new ParticipationId(participationId),
        new StandingView.Until(reliableUntil, knowledgeableUntil),
        PositionClass.ofCode(positionClass).orElseThrow(),
        decision,
        decidedOn,
        new AccountId(attestedBy),
        decidedBy == null ? null : new AccountId(decidedBy));
  }

  private StandingState state(Instant now) {
    if (outcome == null) {
      return StandingState.PROPOSED;
    }
    if (!"APPROVED".equals(outcome)) {
      return StandingState.REFUSED;
    }
    if (!current) {
      return StandingState.REPLACED;
    }
    if (endedAt != null) {
      return StandingState.ENDED;
    }
    return holds(reliableUntil, now) && holds(knowledgeableUntil, now)
        ? StandingState.IN_FORCE
        : StandingState.EXPIRED;
  }

  private static boolean holds(@Nullable Instant until, Instant now) {
    return until != null && now.isBefore(until);
  }
}
