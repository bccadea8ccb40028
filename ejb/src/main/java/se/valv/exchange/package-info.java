/**
 * Tables that other programs wrote: bytes to text, text to rows, rows to what they mean, and each
 * row's errors beside it. Knows nothing of what a table is about: columns and their words are
 * handed in, and so is what makes a value of a row.
 *
 * <p>A table is taken whole or not at all: {@link se.valv.exchange.Preview#values} gives nothing
 * while one row is wrong.
 */
@NullMarked
package se.valv.exchange;

import org.jspecify.annotations.NullMarked;
