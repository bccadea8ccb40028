package se.valv.access;

import se.valv.identity.CompartmentId;

/**
 * A compartment as somebody with need of it sees it.
 *
 * @param id its id
 * @param code short code, as in registration numbers
 * @param name name in words
 */
public record CompartmentView(CompartmentId id, String code, String name) {}
