/**
 * Säkerhetsskyddsanalys (SSF 2:1, PMFS 2022:1 chapter 2): written, reviewed, established, revised.
 * An analysis is one record: all of its words are sealed together under one label, and what was
 * established is bound by one fingerprint. What needs a narrower label is an annex, a record of its
 * own that points at the main one; the main one holds nothing of it.
 *
 * <p>There is no way here to alter a word of an analysis that is established, to establish one's
 * own words, or to establish for a day that has passed.
 */
@NullMarked
package se.valv.analysis;

import org.jspecify.annotations.NullMarked;
