package se.valv.access;

import java.util.Optional;
import se.valv.classification.PositionClass;

/**
 * What the law asks of a participation for one class of information: a dated parameter with its
 * source, kept in table {@code position_threshold}.
 *
 * @param needsStanding whether reliability and knowledge are asked for at all
 * @param positionClass the säkerhetsklass that is enough
 * @param exceptional the one that is enough when the need itself says so by its {@code upTo}
 */
public record ClassRequirement(
    boolean needsStanding, PositionClass positionClass, Optional<PositionClass> exceptional) {}
