package se.valv.law;

import java.time.Instant;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/**
 * A value that one proposed and another decides.
 *
 * @param id the proposal
 * @param version its version, for deciding
 * @param wanted what is proposed
 * @param proposedBy by whom; never approved by him
 * @param proposer his username
 * @param proposedAt when
 * @param state {@code PROPOSED APPROVED REFUSED}
 */
public record ProposedValue(
    ObjectId id,
    int version,
    ProposeValue wanted,
    AccountId proposedBy,
    String proposer,
    Instant proposedAt,
    String state) {}
