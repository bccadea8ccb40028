/**
 * What can go wrong, as one closed family. Refusal and absence are the same problem. Uses nothing,
 * and holds nothing of what is protected.
 */
@NullMarked
package se.valv.problem;

import org.jspecify.annotations.NullMarked;
