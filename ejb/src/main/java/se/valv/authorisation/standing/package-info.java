/** Standings, attested by two from a decision on paper (SSF 2:2, SSL 3:1-3). */
@NullMarked
package se.valv.authorisation.standing;

import org.jspecify.annotations.NullMarked;
