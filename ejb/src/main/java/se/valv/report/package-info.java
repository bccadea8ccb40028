/**
 * Reports for paper: an analysis, an asset, and what a supervisory authority asks an operator for
 * (tillsynspaket; SSL 6:2-5). Each is a taking out of the register: numbered, classed, receipted.
 *
 * <p>A report is made of nothing but what its reader may take out. That something is not in it
 * can't be told from its not being there, so it counts only what it shows.
 */
@NullMarked
package se.valv.report;

import org.jspecify.annotations.NullMarked;
