/**
 * The vetting case (säkerhetsprövningsärende, SSL 3 kap., SSF 5 kap.): one sealed record of the
 * vetting of a participation, from the basic inquiry to the end of the participation. What is
 * vetted is a person's part in a position, never the person.
 *
 * <p>A register check is known by days alone: nothing here can hold what it said, nor that it said
 * nothing. Whoever is not approved leaves one and the same trace, whatever the cause: there is no
 * event for refusing, no field for a reason, and one name on the trail for every step. Only what
 * was approved is documented (SSF 5:4).
 */
@NullMarked
package se.valv.vetting;

import org.jspecify.annotations.NullMarked;
