/**
 * Översikt: what waits for its reader, how it stands with the analyses of each operator and
 * administration, which measures remain, and what is lacking. Made of nothing but what he reaches:
 * that something is not in it can't be told from its not being there.
 *
 * <p>Nothing is stored here. Analyses and assets are counted from lists, without a word of them
 * being decrypted; plans are read, each on the trail.
 */
@NullMarked
package se.valv.overview;

import org.jspecify.annotations.NullMarked;
