package se.valv.authorisation.account;

import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;

/**
 * A role that one proposed and another decides.
 *
 * @param id the proposal
 * @param version its version, for deciding
 * @param account for whom
 * @param role which role, and where
 * @param proposedBy by whom; never decided by him
 * @param state {@code PROPOSED APPROVED REFUSED}
 */
public record ProposedRole(
    ObjectId id,
    int version,
    AccountId account,
    HeldRole role,
    AccountId proposedBy,
    String state) {}
