package se.valv.authorisation.account;

import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/**
 * Where something belongs.
 *
 * @param operator which legal person
 * @param unit which part of it; absent when all
 */
public record Place(OperatorId operator, @Nullable UnitId unit) {}
