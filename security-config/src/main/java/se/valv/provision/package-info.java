/**
 * Turns a bare Payara and a bare PostgreSQL into a hardened node. The same code serves the demo,
 * real use and the tests, so that what is tested is what runs. It knows nothing of the register: it
 * is handed files, passwords and keys.
 */
@NullMarked
package se.valv.provision;

import org.jspecify.annotations.NullMarked;
