/**
 * Search (sökning): what is hidden can't be noticed, for only the indexes of labels in reach are
 * opened. Terms, statistics, scores, order, totals, facets and snippets are so functions of what
 * the reader may see.
 *
 * <p>Capabilities give the index text of what they write to the {@link se.valv.search.Outbox},
 * sealed under the label's index key, in the transaction of the change; each label's index reads it
 * from there, on this node's own disk, sealed. It acts for nobody and reads no records. Lists are
 * searches too.
 *
 * <p>Must hold: no index is opened without a {@link se.valv.access.SearchGrant} that covers its
 * label; no question is answered before it is on the trail, and no hit shown before the hit is; no
 * question is logged or stored in clear; label ids never leave the server.
 */
@NullMarked
package se.valv.search;

import org.jspecify.annotations.NullMarked;
