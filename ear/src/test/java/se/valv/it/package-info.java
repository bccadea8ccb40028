/**
 * Valv seen from outside: the assembled application on a real Payara and PostgreSQL, by HTTP, in a
 * browser, and from within the container. One node, started by the product's own launcher with the
 * demo's data, serves all suites.
 */
@NullMarked
package se.valv.it;

import org.jspecify.annotations.NullMarked;
