/** Compartments and the needs of them (SSF 2:2), and what somebody asks to have. */
@NullMarked
package se.valv.authorisation.need;

import org.jspecify.annotations.NullMarked;
