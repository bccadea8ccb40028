package se.valv.access;

import java.util.List;
import java.util.Set;
import se.valv.classification.SecurityClass;

/**
 * A label in words.
 *
 * @param securityClass its class
 * @param compartments those of its compartments that the reader has need of, by code
 * @param permitted what standing and need let the reader do with what is under it
 */
public record LabelView(
    SecurityClass securityClass, List<CompartmentView> compartments, Set<Action> permitted) {}
