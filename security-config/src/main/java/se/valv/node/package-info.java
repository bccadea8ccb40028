/**
 * The launcher: what {@code ./valv} does once Java runs. It reads the command line, asks for
 * passphrases, starts and stops a node, and says on the console what happens.
 */
@NullMarked
package se.valv.node;

import org.jspecify.annotations.NullMarked;
