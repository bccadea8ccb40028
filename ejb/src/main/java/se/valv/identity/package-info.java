/**
 * Identifiers and acts: the words that every other package speaks of things and deeds with. Uses
 * nothing.
 */
@NullMarked
package se.valv.identity;

import org.jspecify.annotations.NullMarked;
