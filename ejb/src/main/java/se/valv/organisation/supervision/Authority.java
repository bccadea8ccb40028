package se.valv.organisation.supervision;

/**
 * An authority that may supervise.
 *
 * @param code its code
 * @param name its name
 */
public record Authority(String code, String name) {}
