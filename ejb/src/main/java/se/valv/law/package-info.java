/**
 * Legal parameters: what the law, or where it is silent an own rule, says in numbers and functions,
 * each with the days on which it holds, its source and how sure that is. The law is moving, so no
 * interval, limit or function of it is a constant in code: whoever needs one asks {@link
 * se.valv.law.LegalParameters} for the law of a day.
 *
 * <p>A change is proposed by one and approved by another, and holds from a day to come: what was
 * decided under the law of a day can be looked at under that law for ever.
 */
@NullMarked
package se.valv.law;

import org.jspecify.annotations.NullMarked;
