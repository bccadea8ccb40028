/**
 * Protected assets (skyddsvärden): what a säkerhetsskyddsanalys finds worth protecting (SSF 2:1,
 * PMFS 2022:1 chapter 2), judged by the consequence of its loss and never by likelihood.
 * Information has a säkerhetsskyddsklass, everything else a consequence level; the two never meet.
 * What an asset needs of others is held by it, as ids of assets whose label its own dominates.
 *
 * <p>A decision that something is a skyddsobjekt is another thing, made by another authority under
 * another act: at most it tells that there is something worth protecting.
 */
@NullMarked
package se.valv.asset;

import org.jspecify.annotations.NullMarked;
