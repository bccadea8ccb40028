package se.valv.vetting;

import java.util.UUID;

/**
 * Whose part in what is vetted. Part of stored content.
 *
 * @param person id of the person
 * @param participation id of the participation
 * @param position id of the position
 */
public record Subject(UUID person, UUID participation, UUID position) {}
