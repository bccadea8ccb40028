/**
 * Operators (verksamhetsutövare, SSL 1:1), their units and compartments, and how a register is
 * founded.
 *
 * <p>An operator is a legal person: a municipality with all its boards is one, each of its
 * companies is its own. A compartment belongs to one operator, by default one per unit and kind. A
 * register is founded once, whole, while it is empty; every need and standing that it begins with
 * names two people, and neither of them is the one it is for.
 */
@NullMarked
package se.valv.organisation;

import org.jspecify.annotations.NullMarked;
