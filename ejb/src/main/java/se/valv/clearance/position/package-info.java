/**
 * Befattningar and their placement in säkerhetsklass (SSL 3:5-8, SSF 5:5-10). What is placed is the
 * position, never a person. A position is one sealed record with every edition of its description,
 * the assets that it touches and each placement from proposal to its end.
 *
 * <p>There is no way here to decide what one has proposed or prepared oneself, to place a position
 * for a day before the decision, or to write over what a position was.
 */
@NullMarked
package se.valv.clearance.position;

import org.jspecify.annotations.NullMarked;
