/**
 * Who is appointed to what (förordnanden), by which decision and from when to when: högsta chef,
 * säkerhetsskyddschef (SSL 2:7) with deputy, head of a unit, säkerhetsskyddssamordnare.
 *
 * <p>An appointment is a record of fact and gives no right in the register: roles do, and those
 * take two. Of each there is one at a time, but of samordnare of a unit there may be several.
 */
@NullMarked
package se.valv.organisation.appointment;

import org.jspecify.annotations.NullMarked;
