package se.valv.clearance.position;

import se.valv.asset.AssetId;

/**
 * An asset that a position touches. Part of the stored content of a position.
 *
 * @param asset which
 * @param extent of information: how much of it; of everything else whoever can harm it can harm it
 *     whole, and the extent says nothing
 */
public record Touch(AssetId asset, Extent extent) {}
