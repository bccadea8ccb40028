package se.valv.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operator, or an administration of one.
 *
 * @param operator which operator
 * @param operatorName what it is called
 * @param unit which of its units; none of the whole operator
 * @param name what the place is called
 */
public record Place(UUID operator, String operatorName, @Nullable UUID unit, String name) {}
