package se.valv.asset;

/**
 * That one asset needs another. Held by the one that needs, whose label dominates that of the one
 * needed. Part of the stored content of an asset.
 *
 * @param on what is needed
 * @param kind for what
 * @param strength what is lost without it
 */
public record Dependency(AssetId on, DependencyKind kind, DependencyStrength strength) {}
