package se.valv.organisation.structure;

/**
 * A county (län).
 *
 * @param code two digits
 * @param name such as "Uppsala län"
 */
public record County(String code, String name) {}
