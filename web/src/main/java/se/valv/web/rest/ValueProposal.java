package se.valv.web.rest;

import org.jspecify.annotations.Nullable;
import se.valv.law.Confidence;
import se.valv.law.Parameter;
import se.valv.law.ProposedValue;

/**
 * A value that one proposed and another decides.
 *
 * @param id the proposal
 * @param version its version, also in the ETag
 * @param state {@code PROPOSED APPROVED REFUSED}
 * @param parameter for what
 * @param operator id of the operator that it is for; for all when absent
 * @param value a number, a role, or {@code NONE}
 * @param from first day on which it is to hold
 * @param source on what it rests
 * @param confidence how sure that is
 * @param proposedBy username of who proposed it
 */
public record ValueProposal(
    String id,
    int version,
    String state,
    Parameter parameter,
    @Nullable String operator,
    String value,
    String from,
    String source,
    Confidence confidence,
    String proposedBy) {

  static ValueProposal of(ProposedValue view) {
    var wanted = view.wanted();
    return new ValueProposal(
        view.id().toString(),
        view.version(),
        view.state(),
        wanted.parameter(),
        Sent.maybeText(wanted.operator()),
        wanted.value(),
        wanted.from().toString(),
        wanted.ground().source(),
        wanted.ground().confidence(),
        view.proposer());
  }
}
