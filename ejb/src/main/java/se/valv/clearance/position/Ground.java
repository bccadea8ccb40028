package se.valv.clearance.position;

import se.valv.asset.AssetId;
import se.valv.classification.PositionClass;

/**
 * Why a rule asks for a class (SSL 3:6-8): an asset, what it is worth, and how much of it the
 * position gets. Part of the stored content of a placement.
 *
 * @param asset which
 * @param number its registration number
 * @param name what it is called
 * @param grade its class or consequence level
 * @param extent how much of it
 * @param positionClass what that asks for
 */
public record Ground(
    AssetId asset,
    String number,
    String name,
    String grade,
    Extent extent,
    PositionClass positionClass) {}
