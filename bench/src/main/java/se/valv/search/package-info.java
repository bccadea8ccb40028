/**
 * What the benchmarks of search measure: it stands in the package of what it measures, for that is
 * closed to others.
 */
@NullMarked
package se.valv.search;

import org.jspecify.annotations.NullMarked;
