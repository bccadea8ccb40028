/**
 * Format 1 of sealed bodies, as {@code docs/formats/sealed-body.md} writes it down. It is never
 * changed: another format gets another package.
 */
@NullMarked
package se.valv.sealing.v1;

import org.jspecify.annotations.NullMarked;
