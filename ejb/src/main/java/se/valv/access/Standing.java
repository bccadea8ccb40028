package se.valv.access;

import java.time.Instant;
import java.util.Optional;
import se.valv.classification.PositionClass;
import se.valv.identity.ParticipationId;

/**
 * What one participation has shown: the first two of the three conditions (SSF 2:2). A
 * participation is vetted, not a person: another participation of the same person borrows nothing
 * from it.
 *
 * @param participation whose it is
 * @param reliableUntil judged reliable before this instant; empty when not at all
 * @param knowledgeableUntil knowledgeable of säkerhetsskydd before this instant; empty when not
 * @param positionClass säkerhetsklass that the position is placed in and vetted for
 */
public record Standing(
    ParticipationId participation,
    Optional<Instant> reliableUntil,
    Optional<Instant> knowledgeableUntil,
    PositionClass positionClass) {

  boolean reliableAt(Instant now) {
    return reliableUntil.map(now::isBefore).orElse(false);
  }

  boolean knowledgeableAt(Instant now) {
    return knowledgeableUntil.map(now::isBefore).orElse(false);
  }
}
