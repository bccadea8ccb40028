package se.valv.clearance.position;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on placement. Part of the stored content of a placement.
 *
 * @param authority whose it was
 * @param registryNumber number of the matter (diarienummer)
 * @param decidedOn on which day
 * @param from first day on which it is in force
 * @param to first day on which it no longer is, when that was decided with it
 */
public record PlacementRuling(
    Authority authority,
    String registryNumber,
    LocalDate decidedOn,
    LocalDate from,
    @Nullable LocalDate to) {}
