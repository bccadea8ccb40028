/**
 * The four scales of the field, each a type of its own: säkerhetsskyddsklass of information,
 * säkerhetsklass of positions, consequence level of other assets, and secrecy ground. No one of
 * them is ever compared with another. Uses nothing.
 */
@NullMarked
package se.valv.classification;

import org.jspecify.annotations.NullMarked;
