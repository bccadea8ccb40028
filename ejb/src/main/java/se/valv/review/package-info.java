/**
 * The auditor's work (loggranskning): reading the log. Reading it is itself logged. There is no
 * method here that writes anything else.
 */
@NullMarked
package se.valv.review;

import org.jspecify.annotations.NullMarked;
