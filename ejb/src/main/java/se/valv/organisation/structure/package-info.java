/**
 * How operators (verksamhetsutövare, SSL 1:1) are organised, and were: legal persons, their boards,
 * administrations and departments, each with what it was called and where it belonged on any day.
 *
 * <p>What was is never written over: a new name or place is a change from a day on, and something
 * that ends says what came after it. A change on the very day on which the newest began is a
 * correction of that. Nothing here is säkerhetsskyddsklassificerat; nobody has a right by it.
 */
@NullMarked
package se.valv.organisation.structure;

import org.jspecify.annotations.NullMarked;
