package se.valv.organisation.structure;

import java.util.List;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/**
 * A unit of an operator, with all that it was.
 *
 * @param id its id
 * @param operator whose
 * @param version its version, for changes
 * @param code short code, unique in its operator
 * @param history what it was called and where it belonged
 * @param successors what came after it, once it has ended
 */
public record UnitView(
    UnitId id,
    OperatorId operator,
    int version,
    String code,
    History<UnitForm> history,
    List<UnitId> successors) {}
