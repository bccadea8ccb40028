/**
 * What operation may ask on the listener of its own: whether the node lives, whether it can answer,
 * and figures of the machine it runs in. Never a figure of the register.
 */
@NullMarked
package se.valv.web.operation;

import org.jspecify.annotations.NullMarked;
