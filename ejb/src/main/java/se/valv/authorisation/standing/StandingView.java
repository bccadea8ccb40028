package se.valv.authorisation.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;

/**
 * A standing as somebody who may know of it sees it.
 *
 * @param id of the attestation; of the participation, for one that the register was founded with
 * @param version its version, for changes
 * @param state how it stands now
 * @param participation whose
 * @param until how long it says that he is reliable and knowledgeable
 * @param positionClass säkerhetsklass of the position
 * @param decision registration number of the decision
 * @param decidedOn its date; absent for one that the register was founded with
 * @param attestedBy the first of the two
 * @param decidedBy the second
 */
public record StandingView(
    ObjectId id,
    int version,
    StandingState state,
    ParticipationId participation,
    Until until,
    PositionClass positionClass,
    String decision,
    @Nullable LocalDate decidedOn,
    AccountId attestedBy,
    @Nullable AccountId decidedBy) {

  /** Whether he counts as judged reliable at an instant. */
  public boolean isReliableAt(Instant now) {
    return until.reliable() != null && now.isBefore(until.reliable());
  }

  /** Whether his training counts at an instant. */
  public boolean isKnowledgeableAt(Instant now) {
    return until.knowledgeable() != null && now.isBefore(until.knowledgeable());
  }

  /**
   * First instants on which the two no longer hold.
   *
   * @param reliable judged reliable
   * @param knowledgeable trained
   */
  public record Until(@Nullable Instant reliable, @Nullable Instant knowledgeable) {}
}
