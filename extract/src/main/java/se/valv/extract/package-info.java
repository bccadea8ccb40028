/**
 * Reads the text of one file, in a process that does nothing else: no network, no key, no database,
 * little memory. Started by the node for each file and ended by it. Whatever a file does to its
 * reader it does here.
 */
@NullMarked
package se.valv.extract;

import org.jspecify.annotations.NullMarked;
