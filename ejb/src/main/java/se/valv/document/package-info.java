/**
 * Classified documents (säkerhetsskyddsklassificerade handlingar): filed with number, class and
 * label (SSF 3:7), read, changed and found. What is above the installation's highest class is kept
 * as a register card only: no body, no secret subject.
 *
 * <p>There is no method here that returns content without a grant, and none that lists without a
 * search.
 */
@NullMarked
package se.valv.document;

import org.jspecify.annotations.NullMarked;
