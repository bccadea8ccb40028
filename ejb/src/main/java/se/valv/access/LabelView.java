package se.valv.access;

import java.util.List;
import se.valv.classification.SecurityClass;

/**
 * A label in words.
 *
 * @param securityClass its class
 * @param compartments those of its compartments that the reader has need of, by code
 */
public record LabelView(SecurityClass securityClass, List<CompartmentView> compartments) {}
