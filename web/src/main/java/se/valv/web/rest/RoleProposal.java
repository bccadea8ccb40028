package se.valv.web.rest;

import se.valv.authorisation.account.HeldRole;
import se.valv.authorisation.account.ProposedRole;

/**
 * A role that one proposed and another decides.
 *
 * @param id its id
 * @param version its version, as in its ETag
 * @param role which role, and where
 * @param proposedBy the account that proposed it
 * @param state {@code PROPOSED APPROVED REFUSED}
 */
public record RoleProposal(
    String id, int version, Me.Assignment role, String proposedBy, String state) {

  static RoleProposal of(ProposedRole view) {
    return new RoleProposal(
        view.id().toString(),
        view.version(),
        assignment(view.role()),
        view.proposedBy().toString(),
        view.state());
  }

  static Me.Assignment assignment(HeldRole held) {
    return new Me.Assignment(
        held.role().name(), Sent.maybeText(held.operator()), Sent.maybeText(held.unit()));
  }
}
