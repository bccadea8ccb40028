/**
 * Säkerhetsskyddsplan (PMFS 2022:1 2:12): the measures of an established analysis, followed until
 * they are done and verified. A plan is one sealed record under the label of its analysis, made in
 * the transaction that establishes it and renewed by each revision; an annex has a plan of its own.
 *
 * <p>There is no way here to verify what one has done oneself, and no measure is late because
 * somebody said so: that follows from the day.
 */
@NullMarked
package se.valv.analysis.plan;

import org.jspecify.annotations.NullMarked;
