/** In the place of the program that reads files, one that misbehaves as it is told. */
@NullMarked
package se.valv.extract;

import org.jspecify.annotations.NullMarked;
