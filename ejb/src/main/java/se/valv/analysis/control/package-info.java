/**
 * Egen kontroll av säkerhetsskyddet (SSL 2:1, a written plan each year): planned, carried out,
 * documented, followed up. A control plan is one sealed record with its controls, what they found
 * (avvikelser) and what came of that.
 *
 * <p>There is no way here to find mended what one has mended oneself, and nothing is late because
 * somebody said so: that follows from the day.
 */
@NullMarked
package se.valv.analysis.control;

import org.jspecify.annotations.NullMarked;
