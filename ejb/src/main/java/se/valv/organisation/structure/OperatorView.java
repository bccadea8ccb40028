package se.valv.organisation.structure;

import java.util.List;
import se.valv.identity.OperatorId;
import se.valv.organisation.OperatorKind;

/**
 * An operator, with all that it was.
 *
 * @param id its id
 * @param version its version, for changes
 * @param kind what sort of legal person
 * @param code short code, part of registration numbers
 * @param orgNumber organisationsnummer as people write it
 * @param history what it was called and where it belonged
 * @param successors what came after it, once it has ended
 */
public record OperatorView(
    OperatorId id,
    int version,
    OperatorKind kind,
    String code,
    String orgNumber,
    History<OperatorForm> history,
    List<OperatorId> successors) {}
