/** Tests of the launcher. */
@NullMarked
package se.valv.node;

import org.jspecify.annotations.NullMarked;
