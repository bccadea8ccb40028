/**
 * Marks for the checks of the build. A rule that must be broken in one place is broken there in the
 * open, with its reason beside the code; there are no files of exceptions.
 */
@NullMarked
package se.valv.rule;

import org.jspecify.annotations.NullMarked;
